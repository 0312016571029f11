package dev.threatdoc.tell.html;

import dev.threatdoc.model.Element;
import dev.threatdoc.model.Endpoint;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.tell.html.TableView.Cell;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may call what: all operations of all programs, what anybody may call before what only some may. */
final class CallTable {

    /** What the page's script finds it by, to let people choose of it. */
    static final String ID = "calls";

    private static final List<String> HEAD =
            List.of("Who may call", "Method", "Path", "Element", "Takes", "Answers", "Decided by", "Handler");
    private static final Comparator<Endpoint> ORDER = Comparator.comparing(Endpoint::access)
            .thenComparing(Endpoint::element)
            .thenComparing(Endpoint::path)
            .thenComparing(Endpoint::method);

    private CallTable() {}

    /** The table; without rows if nothing answers. */
    static TableView of(ThreatModel model) {
        return new TableView(
                ID,
                "Who may call what",
                HEAD,
                model.elements().stream()
                        .flatMap(e -> e.endpoints().stream().map(p -> new Row(e, p)))
                        .sorted(Comparator.comparing(Row::endpoint, ORDER))
                        .map(Row::cells)
                        .toList());
    }

    private record Row(Element element, Endpoint endpoint) {

        List<Cell> cells() {
            String taken = Stream.concat(
                            endpoint.exchange().parameters().stream().map(Endpoint.Parameter::name),
                            Stream.of(endpoint.exchange().body()))
                    .filter(t -> !t.isEmpty())
                    .collect(Collectors.joining(", "));
            String rules = endpoint.rules().stream().map(Evidence::text).collect(Collectors.joining(", "));
            return List.of(
                    Cell.of(endpoint.callers()),
                    Cell.of(endpoint.method()),
                    Cell.of(endpoint.path()),
                    new Cell(element.name(), element.id()),
                    Cell.of(taken),
                    Cell.of(endpoint.exchange().answer()),
                    Cell.of(rules),
                    Cell.of(endpoint.place().words()));
        }
    }
}
