package dev.threatdoc.condition;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a condition says of one subject.
 *
 * @param holds whether it is true when everything undeclared has its default
 * @param certainty whether that is so whatever the undeclared properties turn out to be
 * @param settledBy the undeclared properties that the answer rests on; empty when it is certain
 */
public record Evaluation(boolean holds, Certainty certainty, SortedSet<Unknown> settledBy) {

    public Evaluation {
        settledBy = Collections.unmodifiableSortedSet(new TreeSet<>(settledBy));
    }

    static Evaluation certain(boolean holds) {
        return new Evaluation(holds, Certainty.CERTAIN, new TreeSet<>());
    }

    static Evaluation assumed(boolean holds, Collection<Unknown> settledBy) {
        return new Evaluation(holds, Certainty.ASSUMED, new TreeSet<>(settledBy));
    }
}
