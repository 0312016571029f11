package dev.threatdoc.processor.diagnostics;

import java.util.Locale;

/** Makes users' texts safe for one line of a terminal. */
final class OneLine {

    private OneLine() {}

    /** The text with white space as single blanks, and what would steer a terminal or turn text round made visible. */
    static String of(String text) {
        StringBuilder line = new StringBuilder();
        text.strip().codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (line.isEmpty() || line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
            } else if (Character.isISOControl(c) || isDirection(c)) {
                line.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                line.appendCodePoint(c);
            }
        });
        return line.toString();
    }

    /** The same in quotes, as names stand in messages. */
    static String quoted(String name) {
        return "\"" + of(name) + "\"";
    }

    private static boolean isDirection(int c) {
        return c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }
}
