package dev.threatdoc.tell.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Draws flows to their ends or to the closed boundaries around these; all between the same two as one line. */
final class EdgeBundles {

    private EdgeBundles() {}

    /**
     * The lines, in the order of their first flows.
     *
     * @param standIns by the id of an element, the id of what stands for it
     * @param closed the ids of closed boundaries
     */
    static List<DfdEdge> of(List<DfdEdge> edges, Map<String, String> standIns, Set<String> closed) {
        Map<Object, List<DfdEdge>> bundles = new LinkedHashMap<>();
        for (DfdEdge edge : edges) {
            String from = standIns.getOrDefault(edge.from(), edge.from());
            String to = standIns.getOrDefault(edge.to(), edge.to());
            boolean bundled = closed.contains(from) || closed.contains(to);
            if (!(bundled && from.equals(to))) {
                Object key = bundled ? Set.of(from, to) : edge;
                bundles.computeIfAbsent(key, k -> new ArrayList<>()).add(between(edge, from, to));
            }
        }
        return bundles.values().stream().map(EdgeBundles::one).toList();
    }

    private static DfdEdge between(DfdEdge edge, String from, String to) {
        return new DfdEdge(
                from,
                to,
                edge.direction(),
                edge.messages(),
                edge.crosses(),
                edge.inScope(),
                edge.risk(),
                edge.findings(),
                edge.change());
    }

    private static DfdEdge one(List<DfdEdge> bundle) {
        DfdEdge first = bundle.get(0);
        if (bundle.size() == 1) {
            return first;
        }
        boolean sameWay =
                bundle.stream().allMatch(e -> e.from().equals(first.from()) && e.direction() == first.direction());
        return new DfdEdge(
                first.from(),
                first.to(),
                sameWay ? first.direction() : DfdEdge.Direction.BOTH,
                bundle.stream().flatMap(e -> e.messages().stream()).toList(),
                bundle.stream().anyMatch(DfdEdge::crosses),
                bundle.stream().anyMatch(DfdEdge::inScope),
                bundle.stream().flatMap(e -> e.risk().stream()).max(Enum::compareTo),
                bundle.stream().mapToInt(DfdEdge::findings).sum(),
                bundle.stream().flatMap(e -> e.change().stream()).findFirst());
    }
}
