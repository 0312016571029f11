package dev.threatdoc.tell.diagram;

import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Element;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What is shown on some levels of detail.
 *
 * <p>An element is drawn if one of its levels was asked for, or if a flow is drawn that needs it as an end; a flow if
 * one of its levels was asked for or if both its ends are drawn; a boundary if anything in it is drawn.
 *
 * @param levels the levels; empty to show everything
 */
public record LevelsView(Set<Integer> levels) implements View {

    public LevelsView {
        levels = Collections.unmodifiableSet(new TreeSet<>(levels));
    }

    @Override
    public Shown of(Analysis analysis) {
        ModelGraph graph = analysis.graph();
        if (levels.isEmpty()) {
            return Shown.all(graph.model().name(), graph, Map.of());
        }
        List<Dataflow> flows = graph.model().flows().stream()
                .filter(f -> shows(f.levels()) || showsBothEnds(graph, f))
                .toList();
        List<String> elements = graph.model().elements().stream()
                .filter(e -> shows(e.levels()))
                .map(Element::id)
                .toList();
        return Shown.some(graph.model().name(), graph, elements, flows);
    }

    @Override
    public String fileName() {
        return levels.stream()
                .map(String::valueOf)
                .collect(Collectors.joining("-", levels.isEmpty() ? "" : "levels-", ""));
    }

    private boolean showsBothEnds(ModelGraph graph, Dataflow flow) {
        return shows(graph.source(flow).levels()) && shows(graph.sink(flow).levels());
    }

    private boolean shows(Set<Integer> shownOn) {
        return !Collections.disjoint(levels, shownOn);
    }
}
