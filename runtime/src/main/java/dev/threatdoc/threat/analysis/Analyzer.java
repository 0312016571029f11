package dev.threatdoc.threat.analysis;

import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.stability.Stable;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.threat.catalog.Level;
import dev.threatdoc.threat.catalog.Threat;
import dev.threatdoc.threat.condition.Applicability;
import dev.threatdoc.threat.condition.Condition;
import dev.threatdoc.threat.condition.ConditionBudgetException;
import dev.threatdoc.threat.risk.CvssSeverity;
import dev.threatdoc.threat.risk.SubjectExposure;
import dev.threatdoc.threat.rule.RuleException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
    private final Map<String, Optional<Judged>> sameCondition = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Finding> excluded = new ArrayList<>();
    private final List<NotApplicable> notApplicable = new ArrayList<>();
    // One for each threat: what fails at one item is not asked again.
    private final Map<String, ThreatFailure> failures = new LinkedHashMap<>();
    private final RuledOut ruledOut;
    private final Alike alike;

    private Analyzer(ThreatModel model, List<Threat> threats, AnalysisOptions options) {
        this.graph = ModelGraph.of(model);
        this.threats = threats;
        this.options = options;
        this.standings = new Standings(graph, threats, options.today());
        this.alike = new Alike(threats, graph);
        this.ruledOut = new RuledOut(graph, options.applicability());
    }

    /** Finds what applies; the threats are looked for in the order in which they are given. Answers never end. */
    public static Analysis analyze(ThreatModel model, List<Threat> threats) {
        return analyze(model, threats, AnalysisOptions.defaults());
    }

    /** Finds what applies; the threats are looked for in the order in which they are given. */
    public static Analysis analyze(ThreatModel model, List<Threat> threats, AnalysisOptions options) {
        return new Analyzer(model, threats, options).analyze();
    }

    private Analysis analyze() {
        Heads heads = new Heads(graph);
        for (Subject subject : graph.subjects()) {
            if (subject.inScope()) {
                SubjectExposure exposure = SubjectExposure.of(subject, graph);
                sameCondition.clear();
                int before = findings.size();
                threatsTo(subject.kind()).forEach(t -> look(t, subject, exposure));
                List<Finding> own = findings.subList(before, findings.size());
                List<Finding> judged = heads.of(BorneOut.by(own));
                own.clear();
                findings.addAll(judged);
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
        known.added().stream()
                .filter(f -> options.baseline().hasPatternOf(f, threats, graph))
                .forEach(f -> before.add(f.id()));
        List<Finding> judged = findings.stream()
                .map(f -> before.contains(f.id()) ? f.with(f.standing().known()) : f)
                .toList();
        return new Analysis(
                graph,
                threats,
                new SameCause(graph).of(judged),
                excluded,
                notApplicable,
                standings.stale(),
                known.gone(),
                options.labels(),
                List.copyOf(failures.values()));
    }

    private List<Threat> threatsTo(ElementKind kind) {
        return byKind.computeIfAbsent(
                kind, k -> threats.stream().filter(t -> t.canTarget(k)).toList());
    }

    private void look(Threat threat, Subject subject, SubjectExposure exposure) {
        if (threat.tells().isPresent()) {
            WeaknessFindings.of(threat.tells().get().kind(), subject)
                    .forEach(w ->
                            found(threat, subject, exposure, w.judgement(), w.evidence(), Optional.of(w.weakness())));
            return;
        }
        if (failures.containsKey(threat.id())) {
            return;
        }
        try {
            judge(threat, subject).ifPresent(judged -> {
                Optional<String> reason = ruledOut.reason(threat, subject);
                if (reason.isPresent()) {
                    notApplicable.add(new NotApplicable(threat, subject, reason.get()));
                } else {
                    found(threat, subject, exposure, judged.judgement(), judged.evidence(), Optional.empty());
                }
            });
        } catch (ConditionBudgetException e) {
            failures.put(threat.id(), ThreatFailure.tooCostly(threat, subject));
        } catch (RuleException e) {
            failures.put(threat.id(), ThreatFailure.brokenRule(threat, subject, e));
        }
    }

    private void found(
            Threat threat,
            Subject subject,
            SubjectExposure exposure,
            Judgement judgement,
            List<Evidence> evidence,
            Optional<Weakness> weakness) {
        Standing standing = standings.of(threat, subject, weakness);
        Level severity = severity(threat, standing);
        Finding finding = new Finding(
                threat,
                subject,
                severity,
                exposure.rate(severity, threat.likelihood()),
                judgement,
                evidence,
                standing,
                weakness,
                "");
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

    private Optional<Judged> judge(Threat threat, Subject subject) {
        if (!(threat.condition() instanceof Condition condition)) {
            return judge(threat.condition(), subject);
        }
        Optional<Judged> known = sameCondition.get(condition.source());
        if (known == null) {
            known = alike.judged(condition, subject, () -> judge(condition, subject));
            sameCondition.put(condition.source(), known);
        }
        return known;
    }

    private Optional<Judged> judge(Applicability condition, Subject subject) {
        return condition
                .evaluateIfHolds(subject, graph)
                .map(e -> new Judged(Judgement.of(e, condition, subject, graph), e.evidence()));
    }
}
