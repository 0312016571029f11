package dev.threatdoc.tell.content;

import dev.threatdoc.model.Element;
import dev.threatdoc.model.Endpoint;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.tell.content.Table.Cell;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may call what: what anybody may call comes first. */
public final class EndpointTables {

    private static final Comparator<Endpoint> OPEN_FIRST = Comparator.comparing(EndpointTables::openness)
            .thenComparing(Endpoint::path)
            .thenComparing(Endpoint::method);

    private EndpointTables() {}

    /** The table, if there are any endpoints. */
    public static List<Table> of(Analysis analysis) {
        List<List<Cell>> rows = new ArrayList<>();
        record At(Element element, Endpoint endpoint) {}
        analysis.model().elements().stream()
                .flatMap(e -> e.endpoints().stream().map(p -> new At(e, p)))
                .sorted(Comparator.comparing(At::endpoint, OPEN_FIRST))
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
                Cell.of(who(endpoint)),
                Cell.of(endpoint.method()),
                Cell.of(endpoint.path()),
                Cell.of(element),
                Cell.of(taken(endpoint)),
                Cell.of(endpoint.exchange().answer()),
                Cell.of(endpoint.rules().stream().map(Evidence::text).collect(Collectors.joining("; "))),
                Cell.of(endpoint.place()));
    }

    /** The names of the parameters, then the type of the body. */
    private static String taken(Endpoint endpoint) {
        return Stream.concat(
                        endpoint.exchange().parameters().stream().map(Endpoint.Parameter::name),
                        Stream.of(endpoint.exchange().body()))
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String who(Endpoint endpoint) {
        return switch (endpoint.access()) {
            case ANYBODY -> "anybody";
            case AUTHENTICATED -> "whoever is logged in";
            case RESTRICTED -> endpoint.roles().isEmpty() ? "nobody" : String.join(", ", endpoint.roles());
            case UNKNOWN -> "unknown";
        };
    }

    /** Anybody first, then what is not known, then the rest. */
    private static int openness(Endpoint endpoint) {
        return List.of("anybody", "unknown", "authenticated", "restricted")
                .indexOf(endpoint.access().name().toLowerCase(Locale.ROOT));
    }
}
