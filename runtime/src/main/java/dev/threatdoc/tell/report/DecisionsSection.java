package dev.threatdoc.tell.report;

import dev.threatdoc.model.Assumption;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.model.text.MarkdownText;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import java.util.ArrayList;
import java.util.List;

/** The decisions: responses to findings, findings that assumptions exclude, and the assumptions. */
final class DecisionsSection {

    private static final List<String> ANSWERS =
            List.of("Finding", "At", "Answer", "Reason", "Owner", "Until", "Ticket");

    private DecisionsSection() {}

    static void write(Markdown out, Analysis analysis, ReferencePages pages) {
        section(
                out,
                "Answers",
                ANSWERS,
                analysis.findings().stream()
                        .filter(f -> f.response().isPresent())
                        .map(f -> answer(f, f.response().orElseThrow(), pages))
                        .toList());
        section(
                out,
                "Findings silenced in code",
                List.of("Finding", "At", "Severity", "Silenced at, without a reason"),
                analysis.findings().stream()
                        .flatMap(f -> f.suppressedBy().stream()
                                .map(s -> List.of(
                                        FindingText.title(f, pages),
                                        MarkdownText.text(f.subject().name()),
                                        f.severity().words(),
                                        MarkdownText.text(s.place().words()))))
                        .toList());
        section(
                out,
                "Answers that match no finding",
                List.of("Threat", "At", "Answer", "Reason"),
                analysis.stale().stream()
                        .map(s -> List.of(
                                MarkdownText.text(s.response().threat()),
                                MarkdownText.text(s.subject().name()),
                                s.response().kind().words(),
                                MarkdownText.text(s.response().reason())))
                        .toList());
        section(
                out,
                "Excluded findings",
                List.of("Finding", "At", "Severity", "Because of the assumption"),
                analysis.excluded().stream().map(f -> exclusion(f, pages)).toList());
        section(out, "Assumptions", List.of("Assumption", "About", "Excludes", "Made at"), assumptions(analysis));
    }

    private static void section(Markdown out, String title, List<String> head, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            out.heading(2, title).table(head, rows);
        }
    }

    private static List<String> answer(Finding finding, ThreatResponse response, ReferencePages pages) {
        return List.of(
                FindingText.title(finding, pages),
                MarkdownText.text(finding.subject().name()),
                response.kind().words()
                        + response.cvss().map(c -> ", " + c.words()).orElse(""),
                MarkdownText.text(response.reason()),
                MarkdownText.text(response.owner()),
                until(finding, response),
                MarkdownText.text(response.ticket()));
    }

    private static List<String> exclusion(Finding finding, ReferencePages pages) {
        return List.of(
                FindingText.title(finding, pages),
                MarkdownText.text(finding.subject().name()),
                finding.severity().words(),
                finding.excludedBy().map(DecisionsSection::words).orElse(""));
    }

    private static List<List<String>> assumptions(Analysis analysis) {
        List<List<String>> rows = new ArrayList<>();
        analysis.model().assumptions().forEach(a -> rows.add(assumption(a, "the whole system")));
        for (Subject subject : analysis.graph().subjects()) {
            subject.assumptions().forEach(a -> rows.add(assumption(a, MarkdownText.text(subject.name()))));
        }
        return rows;
    }

    private static List<String> assumption(Assumption assumption, String about) {
        return List.of(
                words(assumption),
                about,
                MarkdownText.text(String.join(", ", assumption.exclude())),
                MarkdownText.text(assumption.place().words()));
    }

    private static String words(Assumption assumption) {
        String description = MarkdownText.text(assumption.description());
        return MarkdownText.text(assumption.name()) + (description.isEmpty() ? "" : ": " + description);
    }

    /** The last day of an answer, and whether it is past or near. */
    private static String until(Finding finding, ThreatResponse response) {
        String note = switch (finding.status()) {
            case EXPIRED -> " (ended: the finding is open again)";
            case ANSWERED -> finding.endsSoon() ? " (soon)" : "";
            default -> "";
        };
        return response.until().map(d -> d + note).orElse("");
    }
}
