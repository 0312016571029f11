package dev.threatdoc.tell.report;

import dev.threatdoc.model.Element;
import dev.threatdoc.model.Endpoint;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.ThreatModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Who may call what: a table of the operations of each element, what anybody may call before what only some may. */
final class EndpointsSection {

    private static final List<String> HEAD =
            List.of("Who may call", "Method", "Path", "Element", "Takes", "Answers", "Decided by", "Handler");
    private static final Comparator<Endpoint> ORDER = Comparator.comparing(Endpoint::access)
            .thenComparing(Endpoint::element)
            .thenComparing(Endpoint::path)
            .thenComparing(Endpoint::method);

    private EndpointsSection() {}

    static void write(Markdown out, ThreatModel model) {
        List<List<String>> rows = model.elements().stream()
                .flatMap(e -> e.endpoints().stream().sorted(ORDER).map(p -> row(e, p)))
                .toList();
        if (!rows.isEmpty()) {
            out.heading(2, "Who may call what").table(HEAD, rows);
        }
    }

    private static List<String> row(Element element, Endpoint endpoint) {
        List<String> taken = new ArrayList<>();
        endpoint.exchange().parameters().forEach(p -> taken.add(p.name()));
        if (!endpoint.exchange().body().isEmpty()) {
            taken.add(endpoint.exchange().body());
        }
        return List.of(
                Markdown.text(endpoint.callers()),
                Markdown.text(endpoint.method()),
                Markdown.text(endpoint.path()),
                Markdown.text(element.name()),
                Markdown.text(String.join(", ", taken)),
                Markdown.text(endpoint.exchange().answer()),
                Markdown.text(endpoint.rules().stream().map(Evidence::text).collect(Collectors.joining(", "))),
                Markdown.text(endpoint.place().words()));
    }
}
