package dev.threatdoc.diagram;

import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.ModelSettings.OnDuplicates;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Chooses the flows that a drawing shows. */
final class DrawnFlows {

    private DrawnFlows() {}

    /** The flows of the chosen levels, in their order. */
    static List<Dataflow> of(ModelGraph graph, DiagramOptions options) {
        return graph.model().flows().stream()
                .filter(f -> options.draws(f.levels()) || drawsBothEnds(graph, f, options))
                .toList();
    }

    private static boolean drawsBothEnds(ModelGraph graph, Dataflow flow, DiagramOptions options) {
        return options.draws(graph.source(flow).levels())
                && options.draws(graph.sink(flow).levels());
    }

    /** The same without those that repeat an earlier one, if the model says that repetitions are not to be drawn. */
    static List<Dataflow> withoutDuplicates(ModelGraph graph, DiagramOptions options) {
        List<Dataflow> flows = of(graph, options);
        if (graph.model().settings().onDuplicates() != OnDuplicates.IGNORE) {
            return flows;
        }
        Set<Object> seen = new HashSet<>();
        return flows.stream().filter(f -> seen.add(signature(f))).toList();
    }

    /** All that makes a flow what it is, apart from its name, its note and its place in the order. */
    private static Object signature(Dataflow flow) {
        Map<String, Object> properties = new TreeMap<>();
        flow.attributes().properties().forEach((name, p) -> properties.put(name, p.value()));
        Map<String, Object> controls = new HashMap<>();
        flow.attributes().controls().forEach((name, p) -> controls.put(name, p.value()));
        List.of("name", "note", "order", "description").forEach(properties::remove);
        return List.of(flow.source(), flow.sink(), new TreeSet<>(flow.data()), flow.levels(), properties, controls);
    }
}
