package dev.threatdoc.condition;

import dev.threatdoc.model.Evidence;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a condition or a rule says of one subject.
 *
 * @param holds whether it is true when everything undeclared has its default
 * @param certainty whether that is so whatever the undeclared properties turn out to be
 * @param settledBy the undeclared properties that the answer rests on; empty when it is certain
 * @param evidence what shows it, if it was a rule in Java that found it; a condition is evidence enough of its own
 */
public record Evaluation(boolean holds, Certainty certainty, SortedSet<Unknown> settledBy, List<Evidence> evidence) {

    public Evaluation {
        settledBy = Collections.unmodifiableSortedSet(new TreeSet<>(settledBy));
        evidence = List.copyOf(evidence);
    }

    static Evaluation certain(boolean holds) {
        return new Evaluation(holds, Certainty.CERTAIN, new TreeSet<>(), List.of());
    }

    static Evaluation assumed(boolean holds, Collection<Unknown> settledBy) {
        return new Evaluation(holds, Certainty.ASSUMED, new TreeSet<>(settledBy), List.of());
    }
}
