package dev.threatdoc.tell.html;

import dev.threatdoc.model.Element;
import dev.threatdoc.model.Endpoint;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.tell.html.TableView.Cell;
import java.util.Comparator;
import java.util.List;

/** Who may call what: all operations of all programs, what anybody may call before what only some may. */
final class CallTable {

    /** What the page's script finds it by, to let people choose of it. */
    static final String ID = "calls";

    private static final List<String> HEAD =
            List.of("Who may call", "Method", "Path", "Element", "Takes", "Answers", "Decided by", "Handler");

    private CallTable() {}

    /** The table; without rows if nothing answers. */
    static TableView of(ThreatModel model) {
        return new TableView(
                ID,
                "Who may call what",
                HEAD,
                model.elements().stream()
                        .flatMap(e -> e.endpoints().stream().map(p -> new Row(e, p)))
                        .sorted(Comparator.comparing(Row::endpoint, Endpoint.MOST_OPEN_FIRST))
                        .map(Row::cells)
                        .toList());
    }

    private record Row(Element element, Endpoint endpoint) {

        List<Cell> cells() {
            return List.of(
                    Cell.of(endpoint.callers()),
                    Cell.of(endpoint.method()),
                    Cell.of(endpoint.path()),
                    new Cell(element.name(), element.id()),
                    Cell.of(endpoint.exchange().taken()),
                    Cell.of(endpoint.exchange().answer()),
                    Cell.of(endpoint.decision().words()),
                    Cell.of(endpoint.place().words()));
        }
    }
}
