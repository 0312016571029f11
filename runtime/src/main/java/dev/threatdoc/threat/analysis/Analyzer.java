package dev.threatdoc.threat.analysis;

import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.stability.Stable;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.threat.catalog.Level;
import dev.threatdoc.threat.catalog.Threat;
import dev.threatdoc.threat.condition.Condition;
import dev.threatdoc.threat.condition.ConditionBudgetException;
import dev.threatdoc.threat.condition.Evaluation;
import dev.threatdoc.threat.risk.CvssSeverity;
import dev.threatdoc.threat.risk.SubjectExposure;
import dev.threatdoc.threat.rule.RuleException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks for each threat at each item of a model that is in scope. */
@Stable
public final class Analyzer {

    private final ModelGraph graph;
    private final List<Threat> threats;
    private final AnalysisOptions options;
    private final Standings standings;
    private final Map<ElementKind, List<Threat>> byKind = new HashMap<>();
    // Patterns of attack that the same control stops have the same condition.
    private final Map<String, Optional<Evaluation>> sameCondition = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Finding> excluded = new ArrayList<>();

    private Analyzer(ThreatModel model, List<Threat> threats, AnalysisOptions options) {
        this.graph = ModelGraph.of(model);
        this.threats = threats;
        this.options = options;
        this.standings = new Standings(graph, options.today());
    }

    /**
     * Finds what applies; the threats are looked for in the order in which they are given. Answers never end.
     *
     * @throws ThreatFailureException if the condition of a threat takes too many steps, or a rule in Java fails
     */
    public static Analysis analyze(ThreatModel model, List<Threat> threats) {
        return analyze(model, threats, AnalysisOptions.defaults());
    }

    /**
     * Finds what applies; the threats are looked for in the order in which they are given.
     *
     * @throws ThreatFailureException if the condition of a threat takes too many steps, or a rule in Java fails
     */
    public static Analysis analyze(ThreatModel model, List<Threat> threats, AnalysisOptions options) {
        return new Analyzer(model, threats, options).analyze();
    }

    private Analysis analyze() {
        for (Subject subject : graph.subjects()) {
            if (subject.inScope()) {
                SubjectExposure exposure = SubjectExposure.of(subject, graph);
                sameCondition.clear();
                threatsTo(subject.kind()).forEach(t -> look(t, subject, exposure));
            }
        }
        Pairing<Baseline.Entry, Finding> known = options.baseline()
                .match(
                        findings.stream()
                                .filter(f -> f.status() == Finding.Status.OPEN)
                                .toList(),
                        threats,
                        graph);
        Set<String> before = new HashSet<>();
        known.pairs().forEach(p -> before.add(p.after().id()));
        return new Analysis(
                graph,
                threats,
                findings.stream()
                        .map(f -> before.contains(f.id()) ? f.with(f.standing().known()) : f)
                        .toList(),
                excluded,
                standings.stale(threats),
                known.gone(),
                options.labels());
    }

    private List<Threat> threatsTo(ElementKind kind) {
        return byKind.computeIfAbsent(
                kind, k -> threats.stream().filter(t -> t.canTarget(k)).toList());
    }

    private void look(Threat threat, Subject subject, SubjectExposure exposure) {
        evaluate(threat, subject).ifPresent(e -> found(threat, subject, exposure, e));
    }

    private void found(Threat threat, Subject subject, SubjectExposure exposure, Evaluation evaluation) {
        Standing standing = standings.of(threat, subject);
        Level severity = severity(threat, standing);
        Finding finding = new Finding(
                threat,
                subject,
                severity,
                exposure.rate(severity, threat.likelihood()),
                evaluation.decision(),
                evaluation.evidence(),
                standing);
        (standing.excludedBy().isPresent() ? excluded : findings).add(finding);
    }

    /**
     * The threat's own, or the one that an answer gives it for as long as the answer counts: in so many words, or else
     * by its CVSS rating.
     */
    private Level severity(Threat threat, Standing standing) {
        return standing.response()
                .filter(r -> !standings.isOver(r))
                .flatMap(r -> Level.parse(r.severity()).or(() -> r.cvss().map(CvssSeverity::of)))
                .orElse(threat.severity());
    }

    private Optional<Evaluation> evaluate(Threat threat, Subject subject) {
        try {
            return threat.condition() instanceof Condition condition
                    ? sameCondition.computeIfAbsent(
                            condition.source(), source -> condition.evaluateIfHolds(subject, graph))
                    : threat.condition().evaluateIfHolds(subject, graph);
        } catch (ConditionBudgetException e) {
            throw ThreatFailureException.tooCostly(threat, subject, e);
        } catch (RuleException e) {
            throw ThreatFailureException.brokenRule(threat, subject, e);
        }
    }
}
