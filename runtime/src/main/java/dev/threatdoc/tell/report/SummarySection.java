package dev.threatdoc.tell.report;

import dev.threatdoc.model.text.Count;
import dev.threatdoc.model.text.MarkdownText;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.analysis.Judgement;
import dev.threatdoc.threat.catalog.Level;
import dev.threatdoc.threat.condition.Certainty;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** How many findings there are, by risk. */
final class SummarySection {

    private static final int MOST_GONE = 10;

    private SummarySection() {}

    static void write(Markdown out, Analysis analysis) {
        List<Finding> findings = analysis.findings();
        if (findings.isEmpty() && analysis.excluded().isEmpty()) {
            return;
        }
        out.heading(2, "Summary");
        List<List<String>> rows = new ArrayList<>();
        Level[] levels = Level.values();
        for (int i = levels.length - 1; i >= 0; i--) {
            Level level = levels[i];
            rows.add(row(
                    MarkdownText.text(analysis.labels().risk(level)),
                    analysis,
                    f -> f.risk().level() == level));
        }
        rows.add(row("All", analysis, f -> true));
        out.table(List.of("Risk", "Open", "Open and certain", "Known", "Answered", "Silenced", "Excluded"), rows);
        changes(out, analysis);
        ending(out, findings);
        long items = findings.stream().map(f -> f.subject().id()).distinct().count();
        out.paragraph(Count.of(analysis.threats().size(), "threat") + " looked for at "
                + Count.of(analysis.graph().subjects().size(), "item") + "; "
                + Count.of(findings.size(), "finding") + " at " + items
                + " of them. " + Judgement.MEANING);
    }

    /** What has changed since the baseline, if there was one with anything in it. */
    private static void changes(Markdown out, Analysis analysis) {
        String known = count(analysis.findings(), f -> f.status() == Finding.Status.KNOWN);
        if (known.equals("0") && analysis.gone().isEmpty()) {
            return;
        }
        out.paragraph("Since the baseline: **" + count(analysis.findings(), f -> f.status() == Finding.Status.OPEN)
                + " new**, " + known + " known, " + Count.number(analysis.gone().size()) + " gone.");
        out.list(analysis.gone().stream()
                .limit(MOST_GONE)
                .map(g -> "gone: " + MarkdownText.text(g.threat()) + " at " + g.kind() + " "
                        + MarkdownText.text(g.name()))
                .toList());
    }

    /** The answers that somebody has to give again soon, or has to by now. */
    private static void ending(Markdown out, List<Finding> findings) {
        out.list(findings.stream()
                .filter(f -> f.endsSoon() || f.status() == Finding.Status.EXPIRED)
                .flatMap(f -> f
                        .response()
                        .map(r -> FindingText.title(f, ReferencePages.none()) + " at "
                                + MarkdownText.text(f.subject().name()) + ": "
                                + (f.endsSoon() ? "the answer ends soon" : "the answer has ended") + ", "
                                + r.until().map(Object::toString).orElse(""))
                        .stream())
                .toList());
    }

    private static List<String> row(String name, Analysis analysis, Predicate<Finding> wanted) {
        List<Finding> findings = analysis.findings().stream().filter(wanted).toList();
        return List.of(
                name,
                count(findings, SummarySection::isOpen),
                count(findings, f -> isOpen(f) && f.certainty() == Certainty.CERTAIN),
                count(findings, f -> f.status() == Finding.Status.KNOWN),
                count(findings, f -> f.status() == Finding.Status.ANSWERED),
                count(findings, f -> f.status() == Finding.Status.SUPPRESSED),
                count(analysis.excluded(), wanted));
    }

    private static boolean isOpen(Finding finding) {
        return finding.isOpen();
    }

    private static String count(List<Finding> findings, Predicate<Finding> wanted) {
        return Count.number(findings.stream().filter(wanted).count());
    }
}
