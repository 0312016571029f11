package dev.threatdoc.tell.report;

import dev.threatdoc.model.Subject;
import dev.threatdoc.model.text.MarkdownText;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.analysis.Question;
import dev.threatdoc.threat.analysis.Questions;
import dev.threatdoc.threat.catalog.Level;
import dev.threatdoc.threat.risk.RiskMatrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Slides about the system, in Markdown as reveal-md reads it: what it is, how data flows, where it stands, what is
 * worst, what to ask, and what was decided.
 */
public final class Slides {

    /** More lines than this, and nobody reads a slide. */
    private static final int MOST_LINES = 5;

    /** More slides about single items than this, and nobody stays. */
    private static final int MOST_ITEMS = 8;

    private final Analysis analysis;
    private final SlideDeck deck = new SlideDeck();

    private Slides(Analysis analysis) {
        this.analysis = analysis;
    }

    /**
     * Writes the slides of an analysis.
     *
     * @param drawing the data-flow diagram in Mermaid's language, which reveal-md draws
     */
    public static String render(Analysis analysis, String drawing) {
        return new Slides(analysis).write(drawing);
    }

    private String write(String drawing) {
        deck.title(analysis.model().name(), analysis.model().description());
        deck.slide("How data flows").code("mermaid", drawing);
        standing();
        matrix();
        worst();
        questions();
        items();
        decisions();
        return deck.toString();
    }

    private void standing() {
        List<Finding> open = analysis.open();
        List<String> lines = new ArrayList<>();
        lines.add("**" + open.size() + "** open findings, "
                + open.stream().filter(Finding::isCertain).count() + " of them certain");
        Arrays.stream(Level.values()).sorted(Comparator.reverseOrder()).forEach(l -> {
            long count = open.stream().filter(f -> f.severity() == l).count();
            if (count > 0) {
                lines.add("**" + count + "** " + l.words());
            }
        });
        long known = count(Finding.Status.KNOWN);
        if (known + analysis.gone().size() > 0) {
            lines.add("Since the baseline: " + count(Finding.Status.OPEN) + " new, "
                    + analysis.gone().size() + " gone");
        }
        deck.slide("Where it stands").list(lines);
    }

    private void matrix() {
        RiskMatrix matrix =
                RiskMatrix.of(analysis.open().stream().map(Finding::risk).toList());
        List<String> head = new ArrayList<>(List.of("impact / likelihood"));
        head.addAll(
                analysis.labels().likelihood().stream().map(MarkdownText::text).toList());
        List<List<String>> rows = new ArrayList<>();
        Arrays.stream(Level.values()).sorted(Comparator.reverseOrder()).forEach(impact -> {
            List<String> row = new ArrayList<>(
                    List.of("**" + MarkdownText.text(analysis.labels().impact(impact)) + "**"));
            Arrays.stream(Level.values())
                    .mapToInt(likelihood -> matrix.count(impact, likelihood))
                    .forEach(n -> row.add(n == 0 ? "" : Integer.toString(n)));
            rows.add(row);
        });
        deck.slide("Risk").table(head, rows);
    }

    private void worst() {
        List<Finding> worst =
                analysis.open().stream().sorted(Finding.RISKIEST_FIRST).toList();
        if (!worst.isEmpty()) {
            deck.slide("The highest risks")
                    .list(worst.stream()
                            .limit(MOST_LINES)
                            .map(f -> line(f) + " at "
                                    + MarkdownText.text(f.subject().name()))
                            .toList());
            worst.stream()
                    .limit(MOST_LINES)
                    .forEach(f -> deck.note(
                            f.threat().id() + ": " + f.threat().condition().words()));
        }
    }

    private void questions() {
        List<Question> questions = Questions.of(analysis.findings(), analysis.graph(), MOST_LINES);
        if (!questions.isEmpty()) {
            deck.slide("What to ask")
                    .list(questions.stream()
                            .map(q -> "**" + MarkdownText.text(q.unknown().itemName()) + "** `" + q.declaration() + "` "
                                    + q.effect())
                            .toList());
            questions.forEach(q -> deck.note(q.unknown().itemName() + ": " + q.words()));
        }
    }

    /** The items with the worst findings, a slide for each. */
    private void items() {
        Map<String, List<Finding>> byItem = new LinkedHashMap<>();
        analysis.open().stream()
                .sorted(Finding.RISKIEST_FIRST)
                .forEach(f -> byItem.computeIfAbsent(f.subject().id(), k -> new ArrayList<>())
                        .add(f));
        byItem.values().stream().limit(MOST_ITEMS).forEach(this::item);
        if (byItem.size() > MOST_ITEMS) {
            deck.slide("And so on")
                    .list(List.of((byItem.size() - MOST_ITEMS) + " more items have open findings: see the report"));
        }
    }

    private void item(List<Finding> findings) {
        Subject subject = findings.get(0).subject();
        List<String> lines = new ArrayList<>(
                findings.stream().limit(MOST_LINES).map(Slides::line).toList());
        if (findings.size() > MOST_LINES) {
            lines.add("and " + (findings.size() - MOST_LINES) + " more");
        }
        deck.slide(subject.kind().name() + " " + MarkdownText.text(subject.name()))
                .list(lines);
        findings.stream()
                .limit(MOST_LINES)
                .forEach(f -> deck.note(
                        f.threat().id() + ": " + f.threat().condition().words()));
    }

    private void decisions() {
        List<String> answers = analysis.findings().stream()
                .flatMap(f -> f
                        .response()
                        .map(r -> MarkdownText.text(f.threat().id()) + " at "
                                + MarkdownText.text(f.subject().name()) + ": " + FindingText.answer(r))
                        .stream())
                .toList();
        if (!answers.isEmpty()) {
            List<String> lines = new ArrayList<>(answers.subList(0, Math.min(MOST_LINES, answers.size())));
            if (answers.size() > MOST_LINES) {
                lines.add("and " + (answers.size() - MOST_LINES) + " more");
            }
            deck.slide("What was decided").list(lines);
        }
    }

    private static String line(Finding finding) {
        return "**" + finding.severity().words() + "** "
                + MarkdownText.text(finding.threat().title()) + " ("
                + MarkdownText.text(finding.threat().id()) + ")";
    }

    private long count(Finding.Status status) {
        return analysis.findings().stream().filter(f -> f.status() == status).count();
    }
}
