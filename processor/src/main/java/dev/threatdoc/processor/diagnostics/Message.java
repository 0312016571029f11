package dev.threatdoc.processor.diagnostics;

import dev.threatdoc.model.Place;

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

    /** What every message begins with, so that it can be grepped. */
    static final String TAG = "[threatdoc] ";
}
