package dev.threatdoc.tell.diagram;

import dev.threatdoc.model.Boundary;
import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Element;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Subject;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides what is drawn, and in which order. */
final class DfdBuilder {

    private static final String NOWHERE = "";

    /** Nobody can tell frames in frames apart that lie deeper, and no tool draws a thousand of them. */
    private static final int MOST_DEEP = 30;

    private final Shown shown;
    private final ModelGraph graph;
    private final boolean coloured;
    private final boolean compared;
    private final Risks risks;
    private final List<Dataflow> flows;
    private final MergedResponses merged;
    private final Map<String, Integer> firstUse = new HashMap<>();
    private final Map<String, List<Element>> elements = new HashMap<>();
    private final Map<String, List<Boundary>> boundaries = new HashMap<>();

    DfdBuilder(Analysis analysis, DiagramOptions options, boolean merge) {
        this.shown = options.view().of(analysis);
        this.graph = shown.graph();
        this.coloured = options.colormap();
        this.compared = options.view() instanceof DiffView;
        this.risks = Risks.of(analysis, options);
        this.flows = DrawnFlows.of(shown);
        this.merged = merge ? MergedResponses.of(flows) : MergedResponses.none();
    }

    DfdView build() {
        flows.forEach(f -> {
            use(graph.source(f));
            use(graph.sink(f));
        });
        shown.elements()
                .forEach(e -> elements.computeIfAbsent(where(e), k -> new ArrayList<>())
                        .add(e));
        shown.boundaries().stream()
                .filter(b -> graph.boundariesAround(b).size() < MOST_DEEP)
                .forEach(b -> boundaries
                        .computeIfAbsent(where(b), k -> new ArrayList<>())
                        .add(b));
        return new DfdView(Label.plain(shown.title()), nodes(NOWHERE), clusters(NOWHERE), edges(), coloured, compared);
    }

    /** Notes that a flow touches an element, and with it the boundaries around it. */
    private void use(Element element) {
        int use = firstUse.size();
        if (firstUse.putIfAbsent(element.id(), use) == null) {
            graph.boundariesAround(element).forEach(b -> firstUse.putIfAbsent(b.id(), use));
        }
    }

    /** The innermost of the boundaries around it that is drawn. */
    private String where(Subject subject) {
        List<Boundary> around = graph.boundariesAround(subject);
        return around.isEmpty()
                ? NOWHERE
                : around.get(Math.max(0, around.size() - MOST_DEEP)).id();
    }

    private Comparator<Subject> order() {
        return Comparator.<Subject>comparingInt(s -> firstUse.getOrDefault(s.id(), Integer.MAX_VALUE))
                .thenComparing(Subject::id);
    }

    private List<DfdNode> nodes(String place) {
        return elements.getOrDefault(place, List.of()).stream()
                .sorted(order())
                .map(e -> new DfdNode(
                        e.id(),
                        e.kind().shape(),
                        Label.plain(e.name()),
                        KindWords.of(e.kind()),
                        e.inScope(),
                        risks.of(e),
                        risks.count(e),
                        change(e)))
                .toList();
    }

    private List<DfdCluster> clusters(String place) {
        return boundaries.getOrDefault(place, List.of()).stream()
                .sorted(order())
                .map(b -> new DfdCluster(
                        b.id(),
                        Label.plain(b.name()),
                        b.inScope(),
                        nodes(b.id()),
                        clusters(b.id()),
                        0,
                        Optional.empty(),
                        0,
                        change(b)))
                .toList();
    }

    private List<DfdEdge> edges() {
        return flows.stream()
                .filter(f -> !merged.isMerged(f))
                .map(f -> merged.responseTo(f).map(r -> edge(f, r)).orElseGet(() -> edge(f)))
                .toList();
    }

    private DfdEdge edge(Dataflow flow) {
        return edge(flow.isResponse() ? DfdEdge.Direction.BACK : DfdEdge.Direction.FORTH, flow);
    }

    private DfdEdge edge(Dataflow request, Dataflow response) {
        return edge(DfdEdge.Direction.BOTH, request, response);
    }

    private DfdEdge edge(DfdEdge.Direction direction, Dataflow... drawn) {
        List<Dataflow> all = List.of(drawn);
        Dataflow first = all.get(0);
        return new DfdEdge(
                first.source(),
                first.sink(),
                direction,
                FlowLabels.of(all),
                !graph.crossed(first).isEmpty(),
                all.stream().anyMatch(Dataflow::inScope),
                risks.of(drawn),
                risks.count(drawn),
                all.stream().flatMap(f -> change(f).stream()).findFirst());
    }

    private Optional<Change> change(Subject subject) {
        return Optional.ofNullable(shown.changes().get(subject.id()));
    }
}
