package dev.threatdoc.threat.analysis;

import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Provenance;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.stability.Stable;
import dev.threatdoc.model.vocabulary.EnumConstant;
import dev.threatdoc.model.vocabulary.PropertySpec;
import dev.threatdoc.threat.condition.Applicability;
import dev.threatdoc.threat.condition.Certainty;
import dev.threatdoc.threat.condition.Decision;
import dev.threatdoc.threat.condition.Evaluation;
import dev.threatdoc.threat.condition.ReadValue;
import dev.threatdoc.threat.condition.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Whether a threat that applies is certain, and else what would settle it.
 *
 * <p>Certain is what follows from declarations alone of which one says that a measure is missing, and what rests on a
 * weakness. What was read off code is no declaration: people may know better, and a declaration overrules it.
 *
 * @param certainty whether it is certain
 * @param decision how it depends on what may still be declared
 * @param settledBy the smallest set of what nobody said that decides it, or else of what was read off code; sorted
 */
@Stable
public record Judgement(Certainty certainty, Decision decision, List<Unknown> settledBy) {

    /** What the words mean, as one sentence for whoever reads a report. */
    public static final String MEANING =
            "A finding is certain if a weakness shows it, or if a control that it depends on"
                    + " was declared as missing; it is assumed if it may turn out otherwise when somebody declares more.";

    public Judgement {
        settledBy = List.copyOf(settledBy);
    }

    /** The judgement of a decision: certain if nothing that anybody may still say matters. */
    static Judgement of(Decision decision) {
        return new Judgement(
                decision instanceof Decision.Settled ? Certainty.CERTAIN : Certainty.ASSUMED,
                decision,
                List.copyOf(decision.unknowns()));
    }

    /** The judgement of an answer that says that a threat applies. */
    static Judgement of(Evaluation evaluation, Applicability condition, Subject subject, ModelGraph graph) {
        if (!(evaluation.decision() instanceof Decision.Settled)) {
            return of(evaluation.decision());
        }
        Decision declared = condition.decideByDeclared(subject, graph);
        if (!(declared instanceof Decision.Settled)) {
            List<Unknown> derived = declared.unknowns().stream()
                    .filter(u -> isDerived(u, graph))
                    .toList();
            return new Judgement(Certainty.ASSUMED, declared, derived);
        }
        boolean shown = condition.read(subject, graph).stream().anyMatch(r -> r.isEvidence() || isMissing(r));
        return new Judgement(shown ? Certainty.CERTAIN : Certainty.ASSUMED, declared, List.of());
    }

    /** The same of another subject, of which other properties are unknown in the same way. */
    Judgement moved(UnaryOperator<Unknown> to) {
        List<Unknown> unknowns = new ArrayList<>(settledBy);
        unknowns.replaceAll(to);
        unknowns.sort(null);
        return new Judgement(certainty, decision.moved(to), unknowns);
    }

    private static boolean isDerived(Unknown unknown, ModelGraph graph) {
        return unknown.property(graph).provenance() == Provenance.DERIVED;
    }

    /** Whether somebody declared that a measure is not in place. */
    private static boolean isMissing(ReadValue read) {
        return (read.control() || PropertySpec.isMeasure(read.name()))
                && read.property().provenance() == Provenance.DECLARED
                && isNothing(read.property().value());
    }

    private static boolean isNothing(Object value) {
        return Boolean.FALSE.equals(value)
                || "".equals(value)
                || (value instanceof EnumConstant constant && constant.name().equals("NONE"));
    }
}
