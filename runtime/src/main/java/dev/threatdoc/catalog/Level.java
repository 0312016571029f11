package dev.threatdoc.catalog;

import java.util.Locale;
import java.util.Optional;

/** How bad or how likely something is, on the five steps that CAPEC uses. */
public enum Level {
    /** Hardly worth a line in a report. */
    VERY_LOW("very low"),
    /** Worth knowing. */
    LOW("low"),
    /** Worth planning. */
    MEDIUM("medium"),
    /** Worth doing before the next release. */
    HIGH("high"),
    /** Worth doing now. */
    VERY_HIGH("very high");

    private final String words;

    Level(String words) {
        this.words = words;
    }

    /** The level as people write it, such as {@code very high}. */
    public String words() {
        return words;
    }

    /** Whether this is as high as the other, or higher. */
    public boolean atLeast(Level other) {
        return compareTo(other) >= 0;
    }

    /** The level of that name, whatever its case and with a space, hyphen, underscore or nothing between the words. */
    public static Optional<Level> parse(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT).replaceAll("[ _-]+", "");
        for (Level level : values()) {
            if (level.words.replace(" ", "").equals(wanted)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
