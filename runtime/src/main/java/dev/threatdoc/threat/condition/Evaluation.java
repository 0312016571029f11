package dev.threatdoc.threat.condition;

import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.stability.Experimental;
import java.util.List;
import java.util.SortedSet;

/**
 * What a condition or a rule says of one subject.
 *
 * @param holds whether it is true when everything undeclared has its default
 * @param decision how that depends on undeclared properties
 * @param evidence what shows it, if it was a rule in Java that found it; a condition is evidence enough of its own
 */
@Experimental
public record Evaluation(boolean holds, Decision decision, List<Evidence> evidence) {

    public Evaluation {
        evidence = List.copyOf(evidence);
    }

    /** What a condition comes to. */
    static Evaluation of(boolean holds, Decision decision) {
        return new Evaluation(holds, decision, List.of());
    }

    /** The same result whatever anybody declares. */
    static Evaluation certain(boolean holds) {
        return of(holds, Decision.settled(holds));
    }

    /** Whether the result is the same whatever the undeclared properties turn out to be. */
    public Certainty certainty() {
        return decision instanceof Decision.Settled ? Certainty.CERTAIN : Certainty.ASSUMED;
    }

    /** The smallest set of undeclared properties that decide the result; empty when it is certain. */
    public SortedSet<Unknown> settledBy() {
        return decision.unknowns();
    }
}
