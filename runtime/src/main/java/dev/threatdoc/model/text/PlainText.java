package dev.threatdoc.model.text;

/**
 * The one place that knows which characters are more than they show: those that break lines, steer a terminal, turn
 * text round so that it reads like another, or cannot be written at all. Names come from files of others.
 *
 * <p>What is left is plain text and not yet safe in any format; each format has an escape of its own for that.
 */
public final class PlainText {

    private static final int REPLACEMENT = 0xFFFD;

    private PlainText() {}

    /** White space of any kind, the ends of lines included. */
    public static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    /** Controls other than white space, and the marks that say in which direction text runs. */
    public static boolean isDangerous(int c) {
        return (Character.isISOControl(c) && !isSpace(c))
                || c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }

    /** Lone surrogates, which UTF-8 cannot hold, and what is no character, which XML and so SVG cannot hold. */
    public static boolean isNoCharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /**
     * The text on one line: white space becomes single spaces, with none at either end; what is dangerous is left out,
     * what is no character becomes the mark of replacement.
     */
    public static String oneLine(String text) {
        if (isOneLine(text)) {
            return text;
        }
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (!isSpace(c)) {
                add(line, c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        });
        return line.toString().strip();
    }

    /** The same without any change to its lines, but that each ends with {@code \n} alone and all spaces are plain. */
    public static String lines(String text) {
        if (isLines(text)) {
            return text;
        }
        StringBuilder lines = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(c -> {
            if (!isSpace(c)) {
                add(lines, c);
            } else {
                lines.append(c == '\n' || c == '\r' ? '\n' : ' ');
            }
        });
        return lines.toString();
    }

    /** Whether there is nothing to do, as with nearly all texts: told without a copy. */
    private static boolean isOneLine(String text) {
        boolean afterSpace = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' ? afterSpace : !isPlain(c)) {
                return false;
            }
            afterSpace = c == ' ';
        }
        return text.isEmpty() || !afterSpace;
    }

    /** Whether there is nothing to do for several lines, such as a page of millions of characters. */
    private static boolean isLines(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '\n' && !isPlain(c)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a character stays as it is; not asked of surrogates, of which it takes two to tell. */
    private static boolean isPlain(char c) {
        return (c > ' ' && c < 0x7F)
                || (c >= 0xA0 && !Character.isSurrogate(c) && !isSpace(c) && !isDangerous(c) && !isNoCharacter(c));
    }

    private static void add(StringBuilder text, int c) {
        if (isNoCharacter(c)) {
            text.appendCodePoint(REPLACEMENT);
        } else if (!isDangerous(c)) {
            text.appendCodePoint(c);
        }
    }
}
