package dev.threatdoc.processor.diagnostics;

import dev.threatdoc.model.Place;
import dev.threatdoc.model.text.OneLine;
import dev.threatdoc.threat.catalog.Threat;

/**
 * One diagnostic, before anybody has looked for the code that it is about.
 *
 * @param level how loud it is
 * @param place where it belongs
 * @param text what it says; the first line stands on its own
 */
public record Message(Level level, Place place, String text) {

    /** How loud a message is. */
    public enum Level {
        /** Breaks the build. */
        ERROR,
        /** Does not, unless the user has said so to the compiler. */
        WARNING,
        /** Only says so. */
        NOTE
    }

    /** The same as a note, unless it breaks the build. */
    Message quiet() {
        return level == Level.ERROR ? this : new Message(Level.NOTE, place, text);
    }

    /** What messages about no single threat begin with, so that they can be grepped. */
    static final String TAG = "[threatdoc] ";

    /** What a message about a threat begins with: the key that silences, configures and explains it. */
    static String tag(Threat threat) {
        return "[threatdoc:" + OneLine.of(threat.id()) + "] ";
    }
}
