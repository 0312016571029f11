package dev.threatdoc.report;

import dev.threatdoc.analysis.Finding;
import dev.threatdoc.analysis.FindingTree;
import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Subject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings, item by item, severest first.
 *
 * <p>What a threat is about is said where it occurs first; later findings of it point there, for the same page of
 * advice at each of fifty flows would hide what differs between them. A threat that another one covers stands below
 * that one where both are found.
 */
final class FindingsSection {

    private static final Comparator<Finding> SEVEREST_FIRST =
            Comparator.comparing(Finding::severity).reversed();

    private final Markdown out;
    private final TemplateValues values;
    private final ReferencePages pages;
    private final Map<String, String> anchors = new HashMap<>();

    private FindingsSection(Markdown out, TemplateValues values, ReferencePages pages) {
        this.out = out;
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
                .sorted(SEVEREST_FIRST)
                .forEach(f -> subjects.putIfAbsent(f.subject().id(), f.subject()));
        FindingsSection section = new FindingsSection(out, values, pages);
        subjects.values().forEach(section::subject);
    }

    private void subject(Subject subject) {
        out.heading(3, subject.kind().name() + ": " + Markdown.text(name(subject)));
        out.paragraph(about(subject));
        FindingTree.of(values.findings(subject).stream().sorted(SEVEREST_FIRST).toList())
                .forEach(t -> {
                    finding(t.finding(), 4);
                    t.covered().forEach(f -> finding(f, 5));
                });
    }

    private void finding(Finding finding, int level) {
        String id = finding.threat().id();
        String next = "threat-" + (anchors.size() + 1);
        String anchor = anchors.putIfAbsent(id, next);
        out.heading(level, FindingText.title(finding, pages) + (anchor == null ? " <a id=\"" + next + "\"></a>" : ""));
        out.list(FindingText.facts(finding));
        if (anchor == null) {
            FindingText.explanation(finding.threat()).forEach(out::paragraph);
        } else {
            out.paragraph("What it is about and what to do: see [" + Markdown.text(id) + "](#" + anchor + ") above.");
        }
    }

    private static String name(Subject subject) {
        return subject instanceof Dataflow flow ? flow.displayName() : subject.name();
    }

    private String about(Subject subject) {
        StringBuilder about = new StringBuilder();
        if (subject instanceof Dataflow flow) {
            about.append("From ")
                    .append(Markdown.text(values.graph().source(flow).name()))
                    .append(" to ")
                    .append(Markdown.text(values.graph().sink(flow).name()))
                    .append(". ");
        }
        String place = subject.place().words();
        about.append(place.isEmpty() ? "" : "Declared at " + Markdown.text(place) + ".");
        return about.toString().strip();
    }
}
