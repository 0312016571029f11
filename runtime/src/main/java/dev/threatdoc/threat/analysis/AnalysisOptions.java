package dev.threatdoc.threat.analysis;

import dev.threatdoc.model.stability.Stable;
import dev.threatdoc.threat.risk.RiskLabels;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an analysis depends on beside the model and the threats.
 *
 * @param today the day on which answers are judged; empty where answers never end. Never read off a clock here: the
 *     same input gives the same findings
 * @param baseline what is known from before
 * @param labels what the levels of risk are called in outputs
 * @param applicability whether threats are left out where code was read that lacks what they need
 */
@Stable
public record AnalysisOptions(Optional<LocalDate> today, Baseline baseline, RiskLabels labels, boolean applicability) {

    /** Answers never end, nothing is known from before, levels go by their usual words. */
    public static AnalysisOptions defaults() {
        return new AnalysisOptions(Optional.empty(), Baseline.none(), RiskLabels.defaults(), true);
    }

    /** The same on a certain day. */
    public AnalysisOptions on(LocalDate day) {
        return new AnalysisOptions(Optional.of(day), baseline, labels, applicability);
    }

    /** The same with what is known from before. */
    public AnalysisOptions with(Baseline known) {
        return new AnalysisOptions(today, known, labels, applicability);
    }

    /** The same with other words for levels. */
    public AnalysisOptions with(RiskLabels words) {
        return new AnalysisOptions(today, baseline, words, applicability);
    }

    /** The same, but every threat is judged whatever technology was seen. */
    public AnalysisOptions judgingInFull() {
        return new AnalysisOptions(today, baseline, labels, false);
    }
}
