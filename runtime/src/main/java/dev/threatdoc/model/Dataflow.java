package dev.threatdoc.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Data on its way from one element to another.
 *
 * @param source the id of the element that sends
 * @param sink the id of the element that receives
 * @param responseTo the id of the dataflow that this one answers
 * @param response the id of the dataflow that answers this one
 * @param data the ids of the data assets that it carries, those of its source included
 */
public record Dataflow(
        String id,
        String name,
        Attributes attributes,
        String source,
        String sink,
        Optional<String> responseTo,
        Optional<String> response,
        List<String> data,
        SortedSet<Integer> levels,
        List<Assumption> assumptions,
        List<ThreatResponse> responses,
        List<Suppression> suppressions,
        Place place)
        implements Subject {

    public Dataflow {
        data = List.copyOf(data);
        levels = Collections.unmodifiableSortedSet(new TreeSet<>(levels));
        assumptions = List.copyOf(assumptions);
        responses = List.copyOf(responses);
        suppressions = List.copyOf(suppressions);
    }

    /** A dataflow stands in no boundary; it may cross some. */
    @Override
    public Optional<String> inBoundary() {
        return Optional.empty();
    }

    /** Whether it is the way back of another, matched or not. */
    public boolean isResponse() {
        return attributes.isTrue("isResponse");
    }

    /** Its number in the order of events, from 1; -1 where nobody said. */
    public int order() {
        return attributes.number("order");
    }

    /** The name with its number in front, as diagrams and reports print it. */
    public String displayName() {
        return order() < 0 ? name : "(" + order() + ") " + name;
    }
}
