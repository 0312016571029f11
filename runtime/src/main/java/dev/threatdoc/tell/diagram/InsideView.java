package dev.threatdoc.tell.diagram;

import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Element;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One trust boundary: what stands in it at any depth, and whom that deals with.
 *
 * @param id the boundary's id
 */
public record InsideView(String id) implements View {

    @Override
    public Shown of(Analysis analysis) {
        ModelGraph graph = analysis.graph();
        Set<String> inside = new HashSet<>();
        graph.model().elements().stream()
                .filter(e -> graph.boundariesAround(e).stream().anyMatch(b -> b.id().equals(id)))
                .map(Element::id)
                .forEach(inside::add);
        List<Dataflow> flows = graph.model().flows().stream()
                .filter(f -> inside.contains(f.source()) || inside.contains(f.sink()))
                .toList();
        return Shown.some(graph.model().name() + ": " + graph.boundary(id).name(), graph, inside, flows);
    }

    @Override
    public String fileName() {
        return Identifier.of("boundary-", id);
    }
}
