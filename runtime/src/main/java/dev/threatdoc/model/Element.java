package dev.threatdoc.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A part of the system, or somebody or something that deals with it.
 *
 * @param inBoundary the id of the trust boundary that it stands in
 * @param data the ids of the data assets that it holds or handles by its own declaration
 */
public record Element(
        String id,
        String name,
        Attributes attributes,
        Optional<String> inBoundary,
        List<String> data,
        SortedSet<Integer> levels,
        List<Assumption> assumptions,
        List<ThreatResponse> responses,
        List<Suppression> suppressions,
        Place place)
        implements Subject {

    public Element {
        data = List.copyOf(data);
        levels = Collections.unmodifiableSortedSet(new TreeSet<>(levels));
        assumptions = List.copyOf(assumptions);
        responses = List.copyOf(responses);
        suppressions = List.copyOf(suppressions);
    }
}
