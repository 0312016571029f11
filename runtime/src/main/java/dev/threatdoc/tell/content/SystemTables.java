package dev.threatdoc.tell.content;

import dev.threatdoc.model.Boundary;
import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Element;
import dev.threatdoc.model.Item;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.text.Count;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.tell.content.Table.Cell;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the system is made of: a table for each group of items that there are. */
public final class SystemTables {

    private final ModelGraph graph;
    private final Map<String, Long> open;

    private SystemTables(Analysis analysis) {
        this.graph = analysis.graph();
        this.open = analysis.findings().stream()
                .filter(Finding::isOpen)
                .collect(Collectors.groupingBy(f -> f.subject().id(), HashMap::new, Collectors.counting()));
    }

    /** Elements, flows and trust boundaries, each with how many findings are open there. */
    public static List<Table> of(Analysis analysis) {
        SystemTables tables = new SystemTables(analysis);
        return Stream.of(tables.elements(), tables.flows(), tables.boundaries())
                .filter(Table::hasRows)
                .map(Table::withoutEmptyColumns)
                .toList();
    }

    private Table elements() {
        return new Table(
                "elements",
                "Elements",
                List.of("Name", "Kind", "Trust boundary", "In scope", "Open findings", "Declared at", "Description"),
                graph.model().elements().stream().map(this::element).toList());
    }

    private List<Cell> element(Element element) {
        return List.of(
                Cell.of(element),
                Cell.of(element.kind().name()),
                around(element),
                Cell.of(element.inScope()),
                open(element),
                Cell.of(element.place()),
                Cell.of(element.description()));
    }

    private Table flows() {
        return new Table(
                "flows",
                "Dataflows",
                List.of("Name", "From", "To", "Data", "Protocol", "Port", "Crosses", "Open findings", "Declared at"),
                graph.model().flows().stream().map(this::flow).toList());
    }

    private List<Cell> flow(Dataflow flow) {
        int port = flow.attributes().number(flow.isResponse() ? PropertyNames.SRC_PORT : PropertyNames.DST_PORT);
        return List.of(
                Cell.of(flow, flow.displayName()),
                Cell.of(graph.source(flow)),
                Cell.of(graph.sink(flow)),
                Cell.of(flow.data().stream().map(graph::data).toList()),
                Cell.of(flow.attributes().text(PropertyNames.PROTOCOL)),
                Cell.of(port < 0 ? "" : Integer.toString(port)),
                Cell.of(graph.crossed(flow)),
                open(flow),
                Cell.of(flow.place()));
    }

    private Table boundaries() {
        Map<String, List<Item>> held = new HashMap<>();
        graph.subjects()
                .forEach(s -> s.inBoundary()
                        .ifPresent(b ->
                                held.computeIfAbsent(b, k -> new ArrayList<>()).add(s)));
        return new Table(
                "boundaries",
                "Trust boundaries",
                List.of("Name", "Inside of", "Holds", "Open findings", "Declared at", "Description"),
                graph.model().boundaries().stream()
                        .map(b -> boundary(b, held.getOrDefault(b.id(), List.of())))
                        .toList());
    }

    private List<Cell> boundary(Boundary boundary, List<Item> held) {
        return List.of(
                Cell.of(boundary),
                around(boundary),
                Cell.of(held),
                open(boundary),
                Cell.of(boundary.place()),
                Cell.of(boundary.description()));
    }

    private Cell around(Subject subject) {
        return graph.boundariesAround(subject).stream()
                .findFirst()
                .map(b -> Cell.of(b))
                .orElse(Cell.of(""));
    }

    private Cell open(Subject subject) {
        return Cell.of(Count.number(open.getOrDefault(subject.id(), 0L)));
    }
}
