package dev.threatdoc.tell.report;

import dev.threatdoc.model.Assumption;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.ThreatResponse;
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
                                        Markdown.text(f.subject().name()),
                                        f.severity().words(),
                                        Markdown.text(s.place().words()))))
                        .toList());
        section(
                out,
                "Answers that match no finding",
                List.of("Threat", "At", "Answer", "Reason"),
                analysis.stale().stream()
                        .map(s -> List.of(
                                Markdown.text(s.response().threat()),
                                Markdown.text(s.subject().name()),
                                s.response().kind().words(),
                                Markdown.text(s.response().reason())))
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
                Markdown.text(finding.subject().name()),
                response.kind().words()
                        + response.cvss().map(c -> ", " + c.words()).orElse(""),
                Markdown.text(response.reason()),
                Markdown.text(response.owner()),
                until(finding, response),
                Markdown.text(response.ticket()));
    }

    private static List<String> exclusion(Finding finding, ReferencePages pages) {
        return List.of(
                FindingText.title(finding, pages),
                Markdown.text(finding.subject().name()),
                finding.severity().words(),
                finding.excludedBy().map(DecisionsSection::words).orElse(""));
    }

    private static List<List<String>> assumptions(Analysis analysis) {
        List<List<String>> rows = new ArrayList<>();
        analysis.model().assumptions().forEach(a -> rows.add(assumption(a, "the whole system")));
        for (Subject subject : analysis.graph().subjects()) {
            subject.assumptions().forEach(a -> rows.add(assumption(a, Markdown.text(subject.name()))));
        }
        return rows;
    }

    private static List<String> assumption(Assumption assumption, String about) {
        return List.of(
                words(assumption),
                about,
                Markdown.text(String.join(", ", assumption.exclude())),
                Markdown.text(assumption.place().words()));
    }

    private static String words(Assumption assumption) {
        String description = Markdown.text(assumption.description());
        return Markdown.text(assumption.name()) + (description.isEmpty() ? "" : ": " + description);
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
