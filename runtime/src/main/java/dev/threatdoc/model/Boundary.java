package dev.threatdoc.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A trust boundary: what stands inside trusts each other more than it trusts what stands outside.
 *
 * @param inBoundary the id of the boundary around this one
 */
public record Boundary(
        String id,
        String name,
        Attributes attributes,
        Optional<String> inBoundary,
        SortedSet<Integer> levels,
        List<Assumption> assumptions,
        List<ThreatResponse> responses,
        List<Suppression> suppressions,
        Place place)
        implements Subject {

    public Boundary {
        levels = Collections.unmodifiableSortedSet(new TreeSet<>(levels));
        assumptions = List.copyOf(assumptions);
        responses = List.copyOf(responses);
        suppressions = List.copyOf(suppressions);
    }
}
