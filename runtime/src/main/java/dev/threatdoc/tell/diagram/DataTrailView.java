package dev.threatdoc.tell.diagram;

import dev.threatdoc.model.Element;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.List;

/**
 * One data asset: every element that holds, sends or receives it, and every flow that carries it.
 *
 * @param id the data asset's id
 */
public record DataTrailView(String id) implements View {

    @Override
    public Shown of(Analysis analysis) {
        ModelGraph graph = analysis.graph();
        List<String> holders = graph.model().elements().stream()
                .filter(e -> e.data().contains(id))
                .map(Element::id)
                .toList();
        String title = graph.model().name() + ": where " + graph.data(id).name() + " goes";
        return Shown.some(title, graph, holders, graph.carriedBy(id));
    }

    @Override
    public String fileName() {
        return Identifier.of("data-", id.replaceFirst("^data/", ""));
    }
}
