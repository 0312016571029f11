package dev.threatdoc.threat.risk;

import dev.threatdoc.model.stability.Stable;
import dev.threatdoc.threat.catalog.Level;
import java.util.Comparator;
import java.util.List;

/**
 * How much a finding matters.
 *
 * @param impact how bad it is here, with what raises it
 * @param likelihood how likely it is here, with what raises it
 * @param factors what raised either of them, most important first
 */
@Stable
public record Risk(Level impact, Level likelihood, List<RiskFactor> factors) implements Comparable<Risk> {

    private static final Comparator<Risk> LOWEST_FIRST =
            Comparator.comparingInt(Risk::score).thenComparing(Risk::impact);

    public Risk {
        factors = List.copyOf(factors);
    }

    /** Impact times likelihood, each from 1 to 5: from 1 to 25. */
    public int score() {
        return impact.rank() * likelihood.rank();
    }

    /** What the score comes to: up to 2 very low, to 5 low, to 10 medium, to 16 high, above that very high. */
    public Level level() {
        int score = score();
        if (score <= 2) {
            return Level.VERY_LOW;
        }
        if (score <= 5) {
            return Level.LOW;
        }
        if (score <= 10) {
            return Level.MEDIUM;
        }
        return score <= 16 ? Level.HIGH : Level.VERY_HIGH;
    }

    /** The lower score first; of two that are the same, the one with the lower impact. */
    @Override
    public int compareTo(Risk other) {
        return LOWEST_FIRST.compare(this, other);
    }
}
