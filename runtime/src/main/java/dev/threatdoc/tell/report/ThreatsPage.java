package dev.threatdoc.tell.report;

import dev.threatdoc.model.text.MarkdownText;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.catalog.Threat;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reference of the threats that were found in a system: what diagnostics and reports link to. */
public final class ThreatsPage {

    private ThreatsPage() {}

    /** Writes the page of an analysis, with the anchors of the catalogs' pages. */
    public static String render(Analysis analysis) {
        Set<String> found = Stream.concat(analysis.findings().stream(), analysis.excluded().stream())
                .map(Finding::threat)
                .map(Threat::id)
                .collect(Collectors.toCollection(HashSet::new));
        List<Threat> threats =
                analysis.threats().stream().filter(t -> found.contains(t.id())).toList();
        Markdown out = new Markdown();
        out.heading(1, "Threats to " + MarkdownText.text(analysis.model().name()));
        out.paragraph(
                threats.isEmpty()
                        ? "None of the threats that were looked for was found."
                        : "What the threats are that were found in this system, and what to do about them.");
        CatalogPage.write(out, threats);
        return out.toString();
    }
}
