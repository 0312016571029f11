package dev.threatdoc.analysis;

import dev.threatdoc.catalog.Level;
import dev.threatdoc.catalog.Threat;
import dev.threatdoc.condition.Certainty;
import dev.threatdoc.condition.ConditionBudgetException;
import dev.threatdoc.condition.Evaluation;
import dev.threatdoc.model.Assumption;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.rule.RuleException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks for each threat at each item of a model that is in scope. */
public final class Analyzer {

    private final ModelGraph graph;
    private final List<Threat> threats;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Finding> excluded = new ArrayList<>();

    private Analyzer(ThreatModel model, List<Threat> threats) {
        this.graph = ModelGraph.of(model);
        this.threats = threats;
    }

    /**
     * Finds what applies; the threats are looked for in the order in which they are given.
     *
     * @throws ThreatFailureException if the condition of a threat takes too many steps, or a rule in Java fails
     */
    public static Analysis analyze(ThreatModel model, List<Threat> threats) {
        return new Analyzer(model, threats).analyze();
    }

    private Analysis analyze() {
        for (Subject subject : graph.subjects()) {
            if (subject.inScope()) {
                threats.stream().filter(t -> t.canTarget(subject.kind())).forEach(t -> look(t, subject));
            }
        }
        return new Analysis(graph, threats, findings, excluded);
    }

    private void look(Threat threat, Subject subject) {
        Evaluation evaluation = evaluate(threat, subject);
        if (!evaluation.holds()) {
            return;
        }
        Optional<Assumption> assumption = exclusion(threat, subject);
        Optional<ThreatResponse> response = subject.responses().stream()
                .filter(r -> threat.isNamed(r.threat()))
                .findFirst();
        Finding finding = new Finding(
                threat,
                subject,
                response.flatMap(r -> Level.parse(r.severity())).orElse(threat.severity()),
                evaluation.certainty(),
                evaluation.certainty() == Certainty.CERTAIN ? List.of() : List.copyOf(evaluation.settledBy()),
                evaluation.evidence(),
                status(assumption, response),
                response,
                assumption);
        (assumption.isPresent() ? excluded : findings).add(finding);
    }

    private Evaluation evaluate(Threat threat, Subject subject) {
        try {
            return threat.condition().evaluate(subject, graph);
        } catch (ConditionBudgetException e) {
            throw ThreatFailureException.tooCostly(threat, subject, e);
        } catch (RuleException e) {
            throw ThreatFailureException.brokenRule(threat, subject, e);
        }
    }

    private static Finding.Status status(Optional<Assumption> assumption, Optional<ThreatResponse> response) {
        if (assumption.isPresent()) {
            return Finding.Status.EXCLUDED;
        }
        return response.filter(ThreatResponse::isDecision).isPresent() ? Finding.Status.ANSWERED : Finding.Status.OPEN;
    }

    private Optional<Assumption> exclusion(Threat threat, Subject subject) {
        List<Assumption> assumptions = new ArrayList<>(subject.assumptions());
        assumptions.addAll(graph.model().assumptions());
        return assumptions.stream()
                .filter(a -> a.exclude().stream().anyMatch(threat::isNamed))
                .findFirst();
    }
}
