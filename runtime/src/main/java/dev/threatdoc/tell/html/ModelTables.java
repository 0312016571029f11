package dev.threatdoc.tell.html;

import dev.threatdoc.model.Boundary;
import dev.threatdoc.model.DataAsset;
import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Element;
import dev.threatdoc.model.Item;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.tell.html.TableView.Cell;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the system is made of: a table for each group of items that there are. */
final class ModelTables {

    private final ModelGraph graph;
    private final Map<String, Long> open;

    private ModelTables(Analysis analysis) {
        this.graph = analysis.graph();
        this.open = analysis.findings().stream()
                .filter(Finding::isOpen)
                .collect(Collectors.groupingBy(f -> f.subject().id(), HashMap::new, Collectors.counting()));
    }

    static List<TableView> of(Analysis analysis) {
        ModelTables tables = new ModelTables(analysis);
        return Stream.of(
                        tables.elements(),
                        tables.flows(),
                        CallTable.of(analysis.model()),
                        tables.data(),
                        tables.boundaries())
                .filter(t -> !t.rows().isEmpty())
                .map(TableView::withoutEmptyColumns)
                .toList();
    }

    private TableView elements() {
        return new TableView(
                "elements",
                "Elements",
                List.of("Name", "Kind", "Trust boundary", "In scope", "Open findings", "Description"),
                graph.model().elements().stream().map(this::element).toList());
    }

    private List<Cell> element(Element element) {
        return List.of(
                link(element, element.name()),
                Cell.of(element.kind().name()),
                around(element),
                Cell.of(element.inScope() ? "yes" : "no"),
                open(element),
                Cell.of(element.description()));
    }

    private TableView flows() {
        return new TableView(
                "flows",
                "Dataflows",
                List.of("Name", "From", "To", "Data", "Protocol", "Port", "Crosses", "Open findings"),
                graph.model().flows().stream().map(this::flow).toList());
    }

    private List<Cell> flow(Dataflow flow) {
        int port = flow.attributes().number(flow.isResponse() ? PropertyNames.SRC_PORT : PropertyNames.DST_PORT);
        return List.of(
                link(flow, flow.displayName()),
                link(graph.source(flow), graph.source(flow).name()),
                link(graph.sink(flow), graph.sink(flow).name()),
                names(flow.data().stream().map(graph::data).toList()),
                Cell.of(flow.attributes().text(PropertyNames.PROTOCOL)),
                Cell.of(port < 0 ? "" : Integer.toString(port)),
                names(graph.crossed(flow)),
                open(flow));
    }

    private TableView data() {
        return new TableView(
                "data",
                "Data assets",
                List.of("Name", "Classification", "Personal", "Credentials", "Carried by", "Description"),
                graph.model().data().stream().map(this::datum).toList());
    }

    private List<Cell> datum(DataAsset datum) {
        return List.of(
                link(datum, datum.name()),
                Cell.of(datum.attributes()
                        .constant(PropertyNames.CLASSIFICATION)
                        .name()),
                Cell.of(datum.attributes().isTrue(PropertyNames.IS_PII) ? "yes" : "no"),
                Cell.of(datum.attributes().isTrue(PropertyNames.IS_CREDENTIALS) ? "yes" : "no"),
                names(graph.carriedBy(datum.id())),
                Cell.of(datum.description()));
    }

    private TableView boundaries() {
        Map<String, List<Item>> held = new HashMap<>();
        graph.subjects()
                .forEach(s -> s.inBoundary()
                        .ifPresent(b ->
                                held.computeIfAbsent(b, k -> new ArrayList<>()).add(s)));
        return new TableView(
                "boundaries",
                "Trust boundaries",
                List.of("Name", "Inside of", "Holds", "Open findings", "Description"),
                graph.model().boundaries().stream()
                        .map(b -> boundary(b, held.getOrDefault(b.id(), List.of())))
                        .toList());
    }

    private List<Cell> boundary(Boundary boundary, List<Item> held) {
        return List.of(
                link(boundary, boundary.name()),
                around(boundary),
                names(held),
                open(boundary),
                Cell.of(boundary.description()));
    }

    private Cell around(Subject subject) {
        return graph.boundariesAround(subject).stream()
                .findFirst()
                .map(b -> link(b, b.name()))
                .orElse(Cell.of(""));
    }

    private Cell open(Subject subject) {
        return Cell.of(Long.toString(open.getOrDefault(subject.id(), 0L)));
    }

    private static Cell link(Item item, String name) {
        return new Cell(name, item.id());
    }

    private static Cell names(List<? extends Item> items) {
        return Cell.of(items.stream().map(Item::name).collect(Collectors.joining(", ")));
    }
}
