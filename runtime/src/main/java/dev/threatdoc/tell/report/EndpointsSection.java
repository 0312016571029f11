package dev.threatdoc.tell.report;

import dev.threatdoc.model.Element;
import dev.threatdoc.model.Endpoint;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.text.MarkdownText;
import java.util.List;

/** Who may call what: a table of the operations of each element, what anybody may call before what only some may. */
final class EndpointsSection {

    private static final List<String> HEAD =
            List.of("Who may call", "Method", "Path", "Element", "Takes", "Answers", "Decided by", "Handler");

    private EndpointsSection() {}

    static void write(Markdown out, ThreatModel model) {
        List<List<String>> rows = model.elements().stream()
                .flatMap(e -> e.endpoints().stream().sorted(Endpoint.MOST_OPEN_FIRST).map(p -> row(e, p)))
                .toList();
        if (!rows.isEmpty()) {
            out.heading(2, "Who may call what").table(HEAD, rows);
        }
    }

    private static List<String> row(Element element, Endpoint endpoint) {
        return List.of(
                MarkdownText.text(endpoint.callers()),
                MarkdownText.text(endpoint.method()),
                MarkdownText.text(endpoint.path()),
                MarkdownText.text(element.name()),
                MarkdownText.text(endpoint.exchange().taken()),
                MarkdownText.text(endpoint.exchange().answer()),
                MarkdownText.text(endpoint.decision().words()),
                MarkdownText.text(endpoint.place().words()));
    }
}
