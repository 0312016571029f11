package dev.threatdoc.processor.accessor;

import java.util.Locale;

/** Writes users' texts into Java sources so that they stay texts. */
final class Literals {

    private static final String PLAIN = " .,:;()-_/+=";

    private Literals() {}

    /** A string literal, in ASCII. */
    static String text(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> {
                    if (c < ' ' || c > '~') {
                        literal.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        literal.append(c);
                    }
                }
            }
        }
        return literal.append('"').toString();
    }

    /**
     * A sentence for a Javadoc comment, with whatever could end it or mean something in it as a character reference.
     */
    static String javadoc(String text) {
        StringBuilder comment = new StringBuilder();
        text.strip().codePoints().forEach(c -> {
            if (c < 128 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
                comment.appendCodePoint(c);
            } else if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                comment.append(' ');
            } else if (Character.isSurrogate((char) c) && c < 0x10000) {
                comment.append("&#xfffd;");
            } else {
                comment.append("&#").append(c).append(';');
            }
        });
        return comment.isEmpty() ? "No name." : comment + ".";
    }
}
