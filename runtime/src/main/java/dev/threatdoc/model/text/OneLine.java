package dev.threatdoc.model.text;

/**
 * Makes any text fit for one line of a terminal: names come from files of others, and some break lines, steer a
 * terminal or turn the reading direction.
 */
public final class OneLine {

    private OneLine() {}

    /** The text as prose: white space as single blanks, and what would steer a terminal written as escapes. */
    public static String of(String text) {
        StringBuilder line = new StringBuilder();
        text.strip().codePoints().forEach(c -> {
            if (!PlainText.isSpace(c)) {
                append(line, c);
            } else if (line.isEmpty() || line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        });
        return line.toString();
    }

    /** The same in quotes, as names stand in messages. */
    public static String quoted(String name) {
        return "\"" + of(name) + "\"";
    }

    /** The text to the letter, as names of files stand in messages: what breaks a line is an escape, too. */
    public static String exactly(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(c -> append(line, c));
        return line.toString();
    }

    /** At most so many characters of a text, the last three of which are dots where something is left out. */
    public static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, Math.max(0, most - 3)) + "...";
    }

    private static void append(StringBuilder line, int c) {
        if (Character.isISOControl(c)
                || c == 0x2028
                || c == 0x2029
                || PlainText.isDangerous(c)
                || PlainText.isNoCharacter(c)) {
            line.append("\\u");
            String digits = Integer.toHexString(c);
            line.append("0".repeat(Math.max(0, 4 - digits.length()))).append(digits);
        } else {
            line.appendCodePoint(c);
        }
    }
}
