package dev.threatdoc.html;

import dev.threatdoc.analysis.Analysis;
import dev.threatdoc.analysis.Finding;
import dev.threatdoc.analysis.FindingTree;
import dev.threatdoc.model.Boundary;
import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Item;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers, item by item, what is known and what was found. */
final class ItemViews {

    private final ModelGraph graph;
    private final Map<String, List<Finding>> findings;

    private ItemViews(Analysis analysis) {
        this.graph = analysis.graph();
        this.findings = Stream.concat(analysis.findings().stream(), analysis.excluded().stream())
                .collect(Collectors.groupingBy(f -> f.subject().id(), HashMap::new, Collectors.toList()));
    }

    /** Elements, boundaries, flows and data assets, each in the order of the model. */
    static List<ItemView> of(Analysis analysis) {
        ItemViews views = new ItemViews(analysis);
        List<ItemView> items = new ArrayList<>();
        analysis.graph().subjects().forEach(s -> items.add(views.subject(s)));
        analysis.model().data().forEach(d -> items.add(views.item(d, d.name(), "", true, List.of())));
        return items;
    }

    private ItemView subject(Subject subject) {
        List<Finding> found = findings.getOrDefault(subject.id(), List.of()).stream()
                .sorted(Finding.RISKIEST_FIRST)
                .toList();
        String name = subject instanceof Dataflow flow ? flow.displayName() : subject.name();
        return item(subject, name, about(subject), subject.inScope(), found);
    }

    private ItemView item(Item item, String name, String about, boolean inScope, List<Finding> found) {
        FactList facts = new FactList(item, graph);
        List<FindingView> views = FindingTree.of(found).stream()
                .map(t -> FindingView.of(t, facts))
                .toList();
        return new ItemView(
                item.id(),
                name,
                item.kind().name(),
                about,
                item.place().words(),
                item.description().lines().filter(l -> !l.isBlank()).toList(),
                inScope,
                Provenances.of(item),
                facts.said(),
                facts.unsaid(),
                views);
    }

    private String about(Subject subject) {
        if (subject instanceof Dataflow flow) {
            String crossed = names(graph.crossed(flow));
            return "From " + graph.source(flow).name() + " to "
                    + graph.sink(flow).name() + (crossed.isEmpty() ? "" : ", across " + crossed);
        }
        String around = names(graph.boundariesAround(subject));
        return around.isEmpty() ? "" : "Inside of " + around;
    }

    private static String names(List<Boundary> boundaries) {
        return boundaries.stream().map(Boundary::name).collect(Collectors.joining(", "));
    }
}
