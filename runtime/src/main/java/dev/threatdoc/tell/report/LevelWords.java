package dev.threatdoc.tell.report;

import dev.threatdoc.threat.catalog.Level;
import java.util.Locale;

/** Levels as reports print them. */
final class LevelWords {

    private LevelWords() {}

    /** The level as the original tool writes it, such as {@code Very High}. */
    static String of(Level level) {
        StringBuilder words = new StringBuilder();
        for (String word : level.words().split(" ", -1)) {
            words.append(words.isEmpty() ? "" : " ")
                    .append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(word.substring(1));
        }
        return words.toString();
    }
}
