package dev.threatdoc.threat.condition;

import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.stability.Experimental;
import java.util.List;
import java.util.Optional;

/** When a threat applies: a condition, or a rule in Java. Immutable, and safe for use by several threads. */
@Experimental
public interface Applicability {

    /** Whether the threat applies to a subject, and what that rests on. */
    Evaluation evaluate(Subject target, ModelGraph graph);

    /**
     * What it rests on that the threat applies to a subject; empty if it does not. To find out on what the opposite
     * rests can take longer than all the rest, and those who look for threats do not want to know.
     */
    default Optional<Evaluation> evaluateIfHolds(Subject target, ModelGraph graph) {
        return Optional.of(evaluate(target, graph)).filter(Evaluation::holds);
    }

    /**
     * How the result depends on what nobody declared, be it that nobody said it or that it was read off code, which a
     * declaration would overrule.
     *
     * <p>Costs further evaluations; meant for what is settled otherwise.
     */
    Decision decideByDeclared(Subject target, ModelGraph graph);

    /**
     * The values that the answer for a subject rests on, in the order in which they are first looked at.
     *
     * <p>Costs another evaluation; meant for the few findings that somebody wants explained.
     */
    List<ReadValue> read(Subject target, ModelGraph graph);

    /** What to show to people who ask when the threat applies: the condition as it was written, or the rule's class. */
    String source();

    /** The same in English, as a sentence about "it", the subject; on one line. */
    String words();
}
