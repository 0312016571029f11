package dev.threatdoc.tell.content;

import dev.threatdoc.model.Element;
import dev.threatdoc.model.Endpoint;
import dev.threatdoc.tell.content.Table.Cell;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Who may call what: what anybody may call comes first. */
public final class EndpointTables {

    private EndpointTables() {}

    /** The table, if there are any endpoints. */
    public static List<Table> of(Analysis analysis) {
        List<List<Cell>> rows = new ArrayList<>();
        record At(Element element, Endpoint endpoint) {}
        analysis.model().elements().stream()
                .flatMap(e -> e.endpoints().stream().map(p -> new At(e, p)))
                .sorted(Comparator.comparing(At::endpoint, Endpoint.MOST_OPEN_FIRST))
                .forEach(a -> rows.add(row(a.element, a.endpoint)));
        return Stream.of(new Table(
                        "endpoint-list",
                        "Who may call what",
                        List.of("Who", "Method", "Path", "At", "Takes", "Answers", "By which rule", "Handler"),
                        rows))
                .filter(Table::hasRows)
                .map(Table::withoutEmptyColumns)
                .toList();
    }

    private static List<Cell> row(Element element, Endpoint endpoint) {
        return List.of(
                Cell.of(endpoint.callers()),
                Cell.of(endpoint.method()),
                Cell.of(endpoint.path()),
                Cell.of(element),
                Cell.of(endpoint.exchange().taken()),
                Cell.of(endpoint.exchange().answer()),
                Cell.of(endpoint.decision().words()),
                Cell.of(endpoint.place()));
    }
}
