package dev.threatdoc.threat.condition;

/**
 * A word of a condition.
 *
 * @param text its characters; for a text literal what stands between the quotes, escapes resolved
 * @param start the offset of its first character
 * @param end the offset behind its last character
 */
record Token(Kind kind, String text, int start, int end) {

    enum Kind {
        NAME,
        KEYWORD,
        WHOLE,
        DECIMAL,
        TEXT,
        SYMBOL,
        END
    }

    /** Whether it is this keyword or symbol. */
    boolean is(String word) {
        return (kind == Kind.KEYWORD || kind == Kind.SYMBOL) && text.equals(word);
    }
}
