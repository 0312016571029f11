package dev.threatdoc.tell.diagram;

import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.List;

/**
 * One element with its neighbours, and the flows between it and them.
 *
 * @param id the element's id
 */
public record NeighbourView(String id) implements View {

    @Override
    public Shown of(Analysis analysis) {
        ModelGraph graph = analysis.graph();
        List<Dataflow> flows = graph.model().flows().stream()
                .filter(f -> f.source().equals(id) || f.sink().equals(id))
                .toList();
        String title = graph.model().name() + ": " + graph.element(id).name() + " and its neighbours";
        return Shown.some(title, graph, List.of(id), flows);
    }

    @Override
    public String fileName() {
        return Identifier.of("element-", id);
    }
}
