package dev.threatdoc.processor.read;

import java.util.Locale;

/** Names that people read, made of names in code. */
final class DerivedNames {

    private static final int NONE = ' ';

    private DerivedNames() {}

    /** A name in words: {@code CommentController} is "Comment Controller", {@code URLParser} is "URL Parser". */
    static String of(String identifier) {
        StringBuilder words = new StringBuilder();
        int before = NONE;
        for (int i = 0; i < identifier.length(); ) {
            int c = identifier.codePointAt(i);
            i += Character.charCount(c);
            if (c == '_' || c == '$' || Character.isWhitespace(c)) {
                before = NONE;
                continue;
            }
            if (before == NONE || isNewWord(before, c, i < identifier.length() ? identifier.codePointAt(i) : NONE)) {
                words.append(words.isEmpty() ? "" : " ")
                        .append(Character.toString(c).toUpperCase(Locale.ROOT));
            } else {
                words.appendCodePoint(c);
            }
            before = c;
        }
        return words.isEmpty() ? identifier : words.toString();
    }

    /** Whether a character begins a word: a capital behind a small letter or a digit, or the last one of several. */
    private static boolean isNewWord(int before, int c, int behind) {
        return Character.isUpperCase(c)
                && (Character.isLowerCase(before)
                        || Character.isDigit(before)
                        || (Character.isUpperCase(before) && Character.isLowerCase(behind)));
    }
}
