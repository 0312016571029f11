package dev.threatdoc.draw.layout;

import dev.threatdoc.threat.catalog.Level;

/** How bad the findings of something are, in a few words beside a meter. */
final class RiskWords {

    /** The width of the meter that stands before the words, with the gap behind it. */
    static final double METER = 34;

    private RiskWords() {}

    /** The worst level and the number of findings, such as {@code high, 7}. */
    static String of(Level worst, int findings) {
        return worst.words() + " · " + findings;
    }

    /** The width of meter and words. */
    static double width(String words) {
        return METER + TextStyle.RISK.width(words);
    }
}
