package dev.threatdoc.tell.report;

import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.text.Count;
import dev.threatdoc.model.text.MarkdownText;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.analysis.FindingTree;
import dev.threatdoc.threat.catalog.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings, item by item, the highest risks first. Each item opens by itself: who scrolls past sees how many there
 * are, and how bad.
 *
 * <p>A threat that another one covers stands below that one where both are found. What a threat is about is told once
 * for all of its findings, in {@link ThreatsSection}.
 */
final class FindingsSection {

    /** What all of them may take. */
    private static final int MOST_BYTES = 180_000;

    private final Markdown report;
    private final Room room = new Room(MOST_BYTES);
    private Markdown out = new Markdown();
    private int leftItems;
    private int leftFindings;
    private final TemplateValues values;
    private final ReferencePages pages;

    private FindingsSection(Markdown report, TemplateValues values, ReferencePages pages) {
        this.report = report;
        this.values = values;
        this.pages = pages;
    }

    static void write(Markdown out, TemplateValues values, ReferencePages pages) {
        List<Finding> findings = values.analysis().findings();
        if (findings.isEmpty()) {
            return;
        }
        out.heading(2, "Findings");
        Map<String, Subject> subjects = new LinkedHashMap<>();
        findings.stream()
                .sorted(Finding.RISKIEST_FIRST)
                .forEach(f -> subjects.putIfAbsent(f.subject().id(), f.subject()));
        FindingsSection section = new FindingsSection(out, values, pages);
        subjects.values().forEach(section::add);
        section.leftOut();
    }

    /** An item with its findings, as long as there is room. */
    private void add(Subject subject) {
        out = new Markdown();
        subject(subject);
        String text = out.toString();
        if (leftItems == 0 && room.take(text)) {
            report.line(text);
        } else {
            leftItems++;
            leftFindings += values.findings(subject).size();
        }
    }

    private void leftOut() {
        if (leftItems > 0) {
            report.paragraph(
                    "*" + Count.of(leftFindings, "more finding") + " at " + Count.of(leftItems, "more item")
                            + " of lower risk are left out here; report.html and `threatdoc findings --format json` have all.*");
        }
    }

    private void subject(Subject subject) {
        List<Finding> findings =
                values.findings(subject).stream().sorted(Finding.RISKIEST_FIRST).toList();
        out.open("<b>" + subject.kind().name() + ": " + Escape.userText(name(subject)) + "</b> – " + tally(findings));
        out.paragraph(about(subject));
        for (FindingTree tree : FindingTree.of(findings)) {
            finding(tree.finding(), 0);
            tree.covered().stream().filter(f -> f.weakness().isEmpty()).forEach(f -> finding(f, 1));
            tree.covered().stream()
                    .flatMap(f -> f.weakness().stream())
                    .forEach(w -> out.line("  - " + FindingText.also(w)));
        }
        out.line("").close();
    }

    /** How many there are, and of which risk. */
    private String tally(List<Finding> findings) {
        List<String> levels = new ArrayList<>();
        Arrays.stream(Level.values()).sorted(Comparator.reverseOrder()).forEach(l -> {
            long count = findings.stream().filter(f -> f.risk().level() == l).count();
            if (count > 0) {
                levels.add(Count.number(count) + " "
                        + Escape.userText(values.analysis().labels().risk(l)));
            }
        });
        return String.join(", ", levels);
    }

    private void finding(Finding finding, int depth) {
        String indent = "  ".repeat(depth);
        out.line(indent + "- " + FindingText.title(finding, pages) + " – risk **"
                + MarkdownText.text(
                        values.analysis().labels().risk(finding.risk().level())) + "**, severity "
                + finding.severity().words());
        out.line(indent + "  - "
                + RiskSection.of(finding.risk(), values.analysis().labels()));
        FindingText.facts(finding, values.graph()).forEach(f -> out.line(indent + "  - " + f));
    }

    private static String name(Subject subject) {
        return subject instanceof Dataflow flow ? flow.displayName() : subject.name();
    }

    private String about(Subject subject) {
        StringBuilder about = new StringBuilder();
        if (subject instanceof Dataflow flow) {
            about.append("From ")
                    .append(MarkdownText.text(values.graph().source(flow).name()))
                    .append(" to ")
                    .append(MarkdownText.text(values.graph().sink(flow).name()))
                    .append(". ");
        }
        String place = subject.place().words();
        about.append(place.isEmpty() ? "" : "Declared at " + MarkdownText.text(place) + ".");
        return about.toString().strip();
    }
}
