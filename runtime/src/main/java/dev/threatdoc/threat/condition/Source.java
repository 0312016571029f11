package dev.threatdoc.threat.condition;

import dev.threatdoc.model.vocabulary.NearestName;
import java.util.Collection;

/** The text of a condition, for messages that point into it. */
record Source(String text) {

    /** Long enough for any rule that a person can read, short enough to keep hostile input cheap. */
    static final int MAX_LENGTH = 10_000;

    private static final int MANY = 12;

    /** What is wrong at an offset (from 0) in the text. */
    ConditionException error(int at, String message) {
        return new ConditionException(message, text, at);
    }

    /**
     * What is wrong where a name is not known: the nearest known name is shown, or all of them where they are few.
     *
     * @param what what the name should be that of, such as {@code property}
     * @param where words to follow the name, such as {@code of Dataflow}; may be empty
     */
    ConditionException unknown(int at, String what, String name, String where, Collection<String> known) {
        return unknown(at, what, name, where, known, "");
    }

    /** The same with what to do about it. */
    ConditionException unknown(
            int at, String what, String name, String where, Collection<String> known, String advice) {
        String hint = NearestName.hint(name, known);
        if (hint.isEmpty() && known.size() <= MANY) {
            hint = "; there are " + String.join(", ", known);
        }
        return error(at, "unknown " + what + " \"" + name + "\"" + where + hint + advice);
    }

    /** The characters of a token, shortened for use in a message. */
    String excerpt(Token token) {
        String words = text.substring(token.start(), token.end());
        return words.length() <= 40 ? words : words.substring(0, 37) + "...";
    }
}
