package dev.threatdoc.tell.report;

import dev.threatdoc.model.text.MarkdownText;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.catalog.Stride;
import dev.threatdoc.threat.catalog.Threat;
import java.util.Set;
import java.util.stream.Collectors;

/** What the threats are that were found, and what to do about them: each once, to be opened by itself. */
final class ThreatsSection {

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
        analysis.threats().stream().filter(t -> found.contains(t.id())).forEach(t -> threat(out, t));
    }

    private static void threat(Markdown out, Threat threat) {
        out.open("<b>" + Escape.userText(threat.id()) + "</b> " + Escape.userText(threat.title()));
        out.paragraph("Severity " + threat.severity().words() + ", likelihood "
                + threat.likelihood().words()
                + threat.stride().map(Stride::words).map(s -> ", " + s).orElse("") + "; catalog "
                + MarkdownText.text(threat.catalog()) + ".");
        out.paragraph("**It applies if:** " + MarkdownText.text(threat.condition().words()));
        FindingText.explanation(threat).forEach(out::paragraph);
        out.close();
    }
}
