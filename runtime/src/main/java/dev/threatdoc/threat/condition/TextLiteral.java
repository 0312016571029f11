package dev.threatdoc.threat.condition;

/** Reads a text in quotes, with Python's escapes. */
final class TextLiteral {

    private static final String ESCAPES = "\\'\"ntrbfva";
    private static final String MEANINGS = "\\'\"\n\t\r\b\f\u000b\u0007";

    private final Source source;
    private final String text;
    private final int start;
    private final StringBuilder value = new StringBuilder();
    private int at;

    private TextLiteral(Source source, int start) {
        this.source = source;
        this.text = source.text();
        this.start = start;
        this.at = start + 1;
    }

    /** The text literal whose opening quote stands at an offset. */
    static Token read(Source source, int start) throws ConditionException {
        return new TextLiteral(source, start).run();
    }

    private Token run() throws ConditionException {
        char quote = text.charAt(start);
        if (text.startsWith(String.valueOf(quote).repeat(3), start)) {
            throw source.error(start, "a text in triple quotes is not supported; use one quote on each side");
        }
        while (at < text.length() && text.charAt(at) != quote) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r') {
                break;
            }
            if (c == '\\') {
                escape();
            } else {
                value.append(c);
                at++;
            }
        }
        if (at >= text.length() || text.charAt(at) != quote) {
            throw source.error(start, "this text has no closing quote on its line");
        }
        return new Token(Token.Kind.TEXT, value.toString(), start, at + 1);
    }

    private void escape() throws ConditionException {
        char letter = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        switch (letter) {
            case 'x' -> code(2);
            case 'u' -> code(4);
            case 'U' -> code(8);
            default -> {
                int known = ESCAPES.indexOf(letter);
                if (known < 0) {
                    throw source.error(at, "unknown escape in a text; for a backslash itself, write two");
                }
                value.append(MEANINGS.charAt(known));
                at += 2;
            }
        }
    }

    private void code(int digits) throws ConditionException {
        int first = at + 2;
        long code = 0;
        for (int i = first; i < first + digits; i++) {
            // Character.digit also takes digits of other scripts, which Python does not.
            int digit = i < text.length() && text.charAt(i) < 128 ? Character.digit(text.charAt(i), 16) : -1;
            if (digit < 0) {
                throw source.error(
                        at, "the escape \\" + text.charAt(at + 1) + " needs " + digits + " hexadecimal digits");
            }
            code = code * 16 + digit;
        }
        if (code > Character.MAX_CODE_POINT) {
            throw source.error(at, "there is no character with this number");
        }
        value.appendCodePoint((int) code);
        at = first + digits;
    }
}
