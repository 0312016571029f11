package dev.threatdoc.processor.read;

import java.util.Locale;

/** Names that people read, made of names in code. */
final class NameWords {

    private NameWords() {}

    /** A name in words: {@code CommentController} is "Comment Controller", {@code URLParser} is "URL Parser". */
    static String of(String identifier) {
        String spaced = identifier
                .replaceAll("[_$]+", " ")
                .replaceAll("(\\p{javaLowerCase}|\\p{Nd})(\\p{javaUpperCase})", "$1 $2")
                .replaceAll("(\\p{javaUpperCase})(\\p{javaUpperCase}\\p{javaLowerCase})", "$1 $2")
                .strip();
        StringBuilder words = new StringBuilder();
        for (String word : spaced.split(" +", -1)) {
            if (!word.isEmpty()) {
                int first = word.offsetByCodePoints(0, 1);
                words.append(words.isEmpty() ? "" : " ")
                        .append(word.substring(0, first).toUpperCase(Locale.ROOT))
                        .append(word.substring(first));
            }
        }
        return words.isEmpty() ? identifier : words.toString();
    }
}
