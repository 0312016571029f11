package dev.threatdoc.diagram;

import dev.threatdoc.analysis.Analysis;
import dev.threatdoc.model.Boundary;
import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Element;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides what is drawn, and in which order. */
final class DfdBuilder {

    private static final String NOWHERE = "";

    private final ModelGraph graph;
    private final DiagramOptions options;
    private final Risks risks;
    private final List<Dataflow> flows;
    private final Map<String, Integer> firstUse = new HashMap<>();
    private final Map<String, List<Element>> elements = new HashMap<>();
    private final Map<String, List<Boundary>> boundaries = new HashMap<>();

    DfdBuilder(Analysis analysis, DiagramOptions options) {
        this.graph = analysis.graph();
        this.options = options;
        this.risks = Risks.of(analysis, options);
        this.flows = DrawnFlows.withoutDuplicates(graph, options);
    }

    DfdView build() {
        flows.forEach(f -> {
            use(graph.source(f));
            use(graph.sink(f));
        });
        Set<String> standing = new HashSet<>();
        for (Element element : graph.model().elements()) {
            if (options.draws(element.levels()) || firstUse.containsKey(element.id())) {
                elements.computeIfAbsent(where(element), k -> new ArrayList<>()).add(element);
                graph.boundariesAround(element).forEach(b -> standing.add(b.id()));
            }
        }
        graph.model().boundaries().stream()
                .filter(b -> options.levels().isEmpty() || standing.contains(b.id()))
                .forEach(b -> boundaries
                        .computeIfAbsent(where(b), k -> new ArrayList<>())
                        .add(b));
        return new DfdView(
                Label.wrap(graph.model().name(), Label.TITLE),
                nodes(NOWHERE),
                clusters(NOWHERE),
                edges(),
                options.colormap());
    }

    /** Notes that a flow touches an element, and with it the boundaries around it. */
    private void use(Element element) {
        int use = firstUse.size();
        if (firstUse.putIfAbsent(element.id(), use) == null) {
            graph.boundariesAround(element).forEach(b -> firstUse.putIfAbsent(b.id(), use));
        }
    }

    private static String where(Subject subject) {
        return subject.inBoundary().orElse(NOWHERE);
    }

    private Comparator<Subject> order() {
        return Comparator.<Subject>comparingInt(s -> firstUse.getOrDefault(s.id(), Integer.MAX_VALUE))
                .thenComparing(Subject::id);
    }

    private List<DfdNode> nodes(String place) {
        return elements.getOrDefault(place, List.of()).stream()
                .sorted(order())
                .map(e -> new DfdNode(
                        e.id(), e.kind().shape(), Label.of(e.name()), KindWords.of(e.kind()), e.inScope(), risks.of(e)))
                .toList();
    }

    private List<DfdCluster> clusters(String place) {
        return boundaries.getOrDefault(place, List.of()).stream()
                .sorted(order())
                .map(b -> new DfdCluster(
                        b.id(), Label.wrap(b.name(), Label.BOUNDARY), b.inScope(), nodes(b.id()), clusters(b.id())))
                .toList();
    }

    private List<DfdEdge> edges() {
        Map<String, Dataflow> responses = mergedResponses();
        Set<String> merged = new HashSet<>();
        responses.values().forEach(f -> merged.add(f.id()));
        return flows.stream()
                .filter(f -> !merged.contains(f.id()))
                .map(f -> edge(f, Optional.ofNullable(responses.get(f.id()))))
                .toList();
    }

    /** By the id of a drawn request, the response that is drawn as one with it. */
    private Map<String, Dataflow> mergedResponses() {
        Map<String, Dataflow> responses = new HashMap<>();
        if (graph.model().settings().mergeResponses()) {
            Map<String, Dataflow> requests = new HashMap<>();
            flows.stream().filter(f -> !f.isResponse()).forEach(f -> requests.put(f.id(), f));
            for (Dataflow flow : flows) {
                flow.responseTo()
                        .map(requests::get)
                        .filter(r -> r.source().equals(flow.sink()) && r.sink().equals(flow.source()))
                        .ifPresent(r -> responses.putIfAbsent(r.id(), flow));
            }
        }
        return responses;
    }

    private DfdEdge edge(Dataflow flow, Optional<Dataflow> response) {
        if (response.isEmpty()) {
            return new DfdEdge(
                    flow.source(),
                    flow.sink(),
                    flow.isResponse() ? DfdEdge.Direction.BACK : DfdEdge.Direction.FORTH,
                    Label.of(flow),
                    flow.inScope(),
                    risks.of(flow));
        }
        return new DfdEdge(
                flow.source(),
                flow.sink(),
                DfdEdge.Direction.BOTH,
                Label.of(flow, response.get()),
                flow.inScope() || response.get().inScope(),
                risks.of(flow, response.get()));
    }
}
