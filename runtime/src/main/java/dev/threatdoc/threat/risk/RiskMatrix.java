package dev.threatdoc.threat.risk;

import dev.threatdoc.model.stability.Stable;
import dev.threatdoc.threat.catalog.Level;
import java.util.Collection;
import java.util.List;

/** How many findings there are of each impact and likelihood: five by five, for reports. */
@Stable
public final class RiskMatrix {

    private final int[][] counts = new int[Level.values().length][Level.values().length];

    private RiskMatrix() {}

    /** Counts risks. */
    public static RiskMatrix of(Collection<Risk> risks) {
        RiskMatrix matrix = new RiskMatrix();
        risks.forEach(r -> matrix.counts[r.impact().rank() - 1][r.likelihood().rank() - 1]++);
        return matrix;
    }

    /** How many risks are of that impact and likelihood. */
    public int count(Level impact, Level likelihood) {
        return counts[impact.rank() - 1][likelihood.rank() - 1];
    }

    /** What a risk of that impact and likelihood comes to. */
    public static Level level(Level impact, Level likelihood) {
        return new Risk(impact, likelihood, List.of()).level();
    }
}
