package dev.threatdoc.threat.analysis;

import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.stability.Stable;
import dev.threatdoc.threat.catalog.Threat;
import dev.threatdoc.threat.risk.RiskLabels;
import java.util.List;
import java.util.function.Predicate;

/**
 * All that outputs are made of.
 *
 * @param graph the model
 * @param threats the threats that were looked for, in the order of their catalogs
 * @param findings what was found and still stands, in the order of the model, then of the threats
 * @param excluded what was found but is taken away by an assumption, in the same order
 * @param notApplicable what would apply, but for what rules it out, in the same order
 * @param stale answers that match no finding, in the order of the model
 * @param gone what was known from before and is there no more, in the order of the baseline
 * @param labels what the levels of risk are called
 * @param failures the threats that could not be looked for, in the order in which they failed
 */
@Stable
public record Analysis(
        ModelGraph graph,
        List<Threat> threats,
        List<Finding> findings,
        List<Finding> excluded,
        List<NotApplicable> notApplicable,
        List<StaleAnswer> stale,
        List<Baseline.Entry> gone,
        RiskLabels labels,
        List<ThreatFailure> failures) {

    public Analysis {
        threats = List.copyOf(threats);
        findings = List.copyOf(findings);
        excluded = List.copyOf(excluded);
        notApplicable = List.copyOf(notApplicable);
        stale = List.copyOf(stale);
        gone = List.copyOf(gone);
        failures = List.copyOf(failures);
    }

    /** An analysis without stale answers and without anything known from before, with the usual words for levels. */
    public Analysis(ModelGraph graph, List<Threat> threats, List<Finding> findings, List<Finding> excluded) {
        this(graph, threats, findings, excluded, List.of(), List.of(), List.of(), RiskLabels.defaults(), List.of());
    }

    /** The model. */
    public ThreatModel model() {
        return graph.model();
    }

    /** The same with none of the findings that rest on what nobody declared. */
    public Analysis certain() {
        return with(
                findings.stream().filter(Finding::isCertain).toList(),
                excluded.stream().filter(Finding::isCertain).toList());
    }

    /** The same with some of the findings. */
    public Analysis with(List<Finding> wanted) {
        return with(wanted, excluded);
    }

    /** The same with what was found at some places alone. */
    public Analysis at(Predicate<Place> places) {
        return new Analysis(
                graph,
                threats,
                findings.stream().filter(f -> places.test(f.subject().place())).toList(),
                excluded.stream().filter(f -> places.test(f.subject().place())).toList(),
                notApplicable,
                stale.stream().filter(s -> places.test(s.problem().place())).toList(),
                gone,
                labels,
                failures);
    }

    private Analysis with(List<Finding> wanted, List<Finding> takenAway) {
        return new Analysis(graph, threats, wanted, takenAway, notApplicable, stale, gone, labels, failures);
    }

    /** The findings that somebody has to deal with now, in the same order. */
    public List<Finding> open() {
        return findings.stream().filter(Finding::isOpen).toList();
    }
}
