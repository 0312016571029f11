package dev.threatdoc.diagram;

/** Takes out of a text what no drawing can show and what could make it look like another text. */
final class PlainText {

    private static final int REPLACEMENT = 0xFFFD;

    private PlainText() {}

    /** One line: white space becomes single spaces, controls are dropped, lone surrogates replaced. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isSpace(c)) {
                if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
                    clean.append(' ');
                }
            } else if (isReplaced(c)) {
                clean.appendCodePoint(REPLACEMENT);
            } else if (!isDropped(c)) {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString().strip();
    }

    private static boolean isSpace(int c) {
        return c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
    }

    /** Lone surrogates, which UTF-8 cannot hold, and what is no character, which XML and so SVG cannot hold. */
    private static boolean isReplaced(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /** Controls, and the marks that turn round the direction of what follows. */
    private static boolean isDropped(int c) {
        return Character.isISOControl(c) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
