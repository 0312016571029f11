package dev.threatdoc.threat.condition;

import dev.threatdoc.model.stability.Experimental;

/** Says what is wrong with a condition and where; the message stands on its own and names no position. */
@Experimental
public final class ConditionException extends Exception {

    private static final long serialVersionUID = 1;

    private final int offset;
    private final int line;
    private final int column;

    ConditionException(String message, String source, int offset) {
        super(message);
        int lines = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            boolean feed = source.charAt(i) == '\n';
            boolean lonelyReturn = source.charAt(i) == '\r' && !source.startsWith("\n", i + 1);
            if (feed || lonelyReturn) {
                lines++;
                lineStart = i + 1;
            }
        }
        this.offset = offset;
        this.line = lines;
        this.column = offset - lineStart + 1;
    }

    /** How many characters of the condition stand before the place at fault. */
    public int offset() {
        return offset;
    }

    /** The line of the condition that is at fault, from 1. */
    public int line() {
        return line;
    }

    /** The character of that line that is at fault, from 1. */
    public int column() {
        return column;
    }
}
