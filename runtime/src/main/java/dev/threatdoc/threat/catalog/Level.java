package dev.threatdoc.threat.catalog;

import dev.threatdoc.model.stability.Stable;
import java.util.Locale;
import java.util.Optional;

/** How bad or how likely something is, on the five steps that CAPEC uses. */
@Stable
public enum Level {
    /** Hardly worth a line in a report. */
    VERY_LOW(1, "very low"),
    /** Worth knowing. */
    LOW(2, "low"),
    /** Worth planning. */
    MEDIUM(3, "medium"),
    /** Worth doing before the next release. */
    HIGH(4, "high"),
    /** Worth doing now. */
    VERY_HIGH(5, "very high");

    private final int rank;
    private final String words;

    Level(int rank, String words) {
        this.rank = rank;
        this.words = words;
    }

    /** The level as people write it, such as {@code very high}. */
    public String words() {
        return words;
    }

    /** Its number: 1 for the lowest to 5 for the highest. */
    public int rank() {
        return rank;
    }

    /** The level that is so many steps above this one; the highest where there are not so many. */
    public Level raised(int steps) {
        return values()[Math.min(rank + steps, values().length) - 1];
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
