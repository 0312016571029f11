package dev.threatdoc.api.assertion;

import dev.threatdoc.model.stability.Experimental;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.catalog.Level;

/**
 * The way in: import its methods statically.
 *
 * <pre>{@code
 * assertThat(model).flow("User", "Web").isEncrypted();
 * assertThat(model).hasNoOpenFindings(atLeast(Level.HIGH).and(certain()));
 * }</pre>
 */
@Experimental
public final class ThreatAssertions {

    private ThreatAssertions() {}

    /** Says what a model must be like. */
    public static ModelAssert assertThat(Analysis model) {
        return new ModelAssert(model);
    }

    /** Findings of this severity or above. */
    public static FindingChoice atLeast(Level severity) {
        return new FindingChoice(
                "of severity " + severity.words() + " or above",
                f -> f.severity().atLeast(severity));
    }

    /** Findings that rest on nothing that somebody may still say. */
    public static FindingChoice certain() {
        return new FindingChoice("that are certain", Finding::isCertain);
    }

    /** Findings of one threat, by its id, such as {@code sql-concatenation}. */
    public static FindingChoice ofThreat(String threat) {
        return new FindingChoice("of " + threat, f -> f.threat().id().equals(threat));
    }
}
