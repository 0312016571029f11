package dev.threatdoc.tell.report;

import dev.threatdoc.model.text.Count;
import dev.threatdoc.model.text.MarkdownText;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.catalog.Stride;
import dev.threatdoc.threat.catalog.Threat;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the threats are that were found, and what to do about them: each once, to be opened by itself. */
final class ThreatsSection {

    /** What all of them may take. */
    private static final int MOST_BYTES = 90_000;

    private ThreatsSection() {}

    static void write(Markdown out, Analysis analysis) {
        Set<String> found = analysis.findings().stream()
                .map(Finding::threat)
                .map(Threat::id)
                .collect(Collectors.toSet());
        if (found.isEmpty()) {
            return;
        }
        out.heading(2, "Threats");
        Room room = new Room(MOST_BYTES);
        List<Threat> left = new ArrayList<>();
        for (Threat threat : analysis.threats()) {
            if (found.contains(threat.id())) {
                Markdown one = new Markdown();
                threat(one, threat);
                String text = one.toString();
                if (left.isEmpty() && room.take(text)) {
                    out.line(text);
                } else {
                    left.add(threat);
                }
            }
        }
        if (!left.isEmpty()) {
            out.paragraph("*" + Count.of(left.size(), "more threat")
                    + " explained in threats.md and by `threatdoc explain ID`: "
                    + left.stream().map(t -> MarkdownText.text(t.id())).collect(Collectors.joining(", ")) + ".*");
        }
    }

    private static void threat(Markdown out, Threat threat) {
        out.open("<b>" + Escape.userText(threat.id()) + "</b> " + Escape.userText(threat.title()));
        out.paragraph("Severity " + threat.severity().words() + ", likelihood "
                + threat.likelihood().words()
                + threat.stride().map(Stride::words).map(s -> ", " + s).orElse("") + "; catalog "
                + MarkdownText.text(threat.catalog()) + ".");
        out.paragraph(
                "**It applies if:** " + MarkdownText.text(threat.condition().words()));
        FindingText.explanation(threat).forEach(out::paragraph);
        out.close();
    }
}
