package dev.threatdoc.tell.diagram;

import dev.threatdoc.model.Boundary;
import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Element;
import dev.threatdoc.model.ModelGraph;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a view shows.
 *
 * @param title what the drawing is called
 * @param graph the model that everything shown belongs to
 * @param elements the elements, in the order of the model; those at the ends of the flows among them
 * @param flows the flows, in their order
 * @param boundaries the boundaries, in the order of the model; those around the elements among them
 * @param changes what has become of items, by id; empty in a view that shows no changes
 */
public record Shown(
        String title,
        ModelGraph graph,
        List<Element> elements,
        List<Dataflow> flows,
        List<Boundary> boundaries,
        Map<String, Change> changes) {

    public Shown {
        elements = List.copyOf(elements);
        flows = List.copyOf(flows);
        boundaries = List.copyOf(boundaries);
        changes = Map.copyOf(changes);
    }

    /**
     * Some flows with their ends, some elements, and the boundaries around them.
     *
     * @param ids the ids of elements that are shown whatever the flows
     */
    static Shown some(String title, ModelGraph graph, Collection<String> ids, List<Dataflow> flows) {
        Set<String> wanted = new HashSet<>(ids);
        flows.forEach(f -> wanted.addAll(List.of(f.source(), f.sink())));
        List<Element> elements = graph.model().elements().stream()
                .filter(e -> wanted.contains(e.id()))
                .toList();
        Set<String> standing = new HashSet<>();
        elements.forEach(e -> graph.boundariesAround(e).forEach(b -> standing.add(b.id())));
        List<Boundary> boundaries = graph.model().boundaries().stream()
                .filter(b -> standing.contains(b.id()))
                .toList();
        return new Shown(title, graph, elements, flows, boundaries, Map.of());
    }

    /** Everything that there is. */
    static Shown all(String title, ModelGraph graph, Map<String, Change> changes) {
        return new Shown(
                title,
                graph,
                graph.model().elements(),
                graph.model().flows(),
                graph.model().boundaries(),
                changes);
    }
}
