package dev.threatdoc.processor.diagnostics;

import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.model.text.OneLine;
import dev.threatdoc.tell.report.ReferencePages;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.analysis.FindingTree;
import dev.threatdoc.threat.analysis.Question;
import dev.threatdoc.threat.analysis.Questions;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/** Formats a finding: in one line for those who grep, with what to do about it in those below. */
final class FindingLines {

    private static final int MOST_EVIDENCE = 3;
    private static final int MOST_MORE = 3;

    private final StringBuilder text = new StringBuilder();

    private FindingLines() {}

    /**
     * The text of a finding, and of those that go with it.
     *
     * @param here whether its subject is compiled now, so that the compiler can point at it; if not, the text names the
     *     code
     * @param pages where the reference of its threat can be read
     */
    static String of(FindingTree tree, ModelGraph graph, boolean here, ReferencePages pages) {
        return of(tree, "", "", graph, here, pages);
    }

    /** The text of the only finding of a group. */
    static String of(AssumedGroup group, ModelGraph graph, boolean here, ReferencePages pages) {
        return of(
                new FindingTree(group.findings().get(0), List.of()),
                LikewiseWords.inBrief(group),
                LikewiseWords.inFull(group),
                graph,
                here,
                pages);
    }

    private static String of(
            FindingTree tree, String inBrief, String inFull, ModelGraph graph, boolean here, ReferencePages pages) {
        Finding finding = tree.finding();
        FindingLines text = new FindingLines();
        text.text
                .append(Message.tag(finding.threat()))
                .append(headline(finding))
                .append(": ")
                .append(SubjectNaming.of(finding.subject(), graph, here))
                .append(inBrief);
        List<Question> questions = text.assumption(finding, graph);
        text.status(finding);
        text.line(SubjectNaming.trace(finding.subject(), graph));
        text.line(inFull);
        if (finding.isCertain() && finding.evidence().isEmpty()) {
            text.line(BecauseWords.of(finding, graph));
        }
        text.evidence(finding);
        text.covers(tree.covered());
        text.remedy(finding, questions, pages);
        return text.text.toString();
    }

    /** Title and severity; the id stands in front. */
    private static String headline(Finding finding) {
        return OneLine.of(finding.threat().title()) + " (" + finding.severity().words() + ")";
    }

    /** Id, title and severity. */
    static String title(Finding finding) {
        return finding.threat().id() + " " + OneLine.of(finding.threat().title()) + " ("
                + finding.severity().words() + ")";
    }

    /** What is undeclared, and the one question that is most worth an answer; nothing for what is certain. */
    private List<Question> assumption(Finding finding, ModelGraph graph) {
        if (finding.isCertain()) {
            return List.of();
        }
        List<Question> questions = Questions.of(List.of(finding), graph, 1);
        if (questions.isEmpty() && finding.settledBy().isEmpty()) {
            // All that it rests on was said; only no control that is missing, so it is not certain.
            return questions;
        }
        text.append(" - assumed: undeclared ").append(UndeclaredNames.of(List.of(finding), questions));
        return questions;
    }

    private void status(Finding finding) {
        if (finding.status() == Finding.Status.EXPIRED) {
            finding.response().ifPresent(r -> text.append(" - ").append(ended(r)));
        }
    }

    /** What to declare, what to do, and where to read more. */
    private void remedy(Finding finding, List<Question> questions, ReferencePages pages) {
        questions.forEach(q -> line(QuestionWords.ofOne(q, finding.subject())));
        line(firstSentence(finding.threat().mitigations()));
        List<String> references = finding.threat().references();
        line(references.isEmpty() ? "" : "See " + String.join(", ", references));
        pages.address(finding.threat()).ifPresent(address -> line("Reference: " + address));
    }

    private static String ended(ThreatResponse response) {
        String owner = response.owner().isBlank() ? "" : " of " + OneLine.of(response.owner());
        String day = response.until().map(d -> " ended on " + d).orElse(" ended");
        return "the answer" + owner + " (" + response.kind().words() + ")" + day;
    }

    /** What shows it, with its place where that is not where the message stands. */
    private void evidence(Finding finding) {
        List<Evidence> evidence = finding.evidence();
        for (int i = 0; i < Math.min(MOST_EVIDENCE, evidence.size()); i++) {
            Evidence shown = evidence.get(i);
            String place = shown.place().words();
            boolean elsewhere =
                    !place.isEmpty() && !place.equals(finding.subject().place().words());
            line(OneLine.of(shown.text()) + (elsewhere ? " (" + OneLine.of(place) + ")" : ""));
        }
        if (evidence.size() > MOST_EVIDENCE) {
            text.append(" and ").append(evidence.size() - MOST_EVIDENCE).append(" more");
        }
    }

    private void covers(List<Finding> findings) {
        if (!findings.isEmpty()) {
            line("Covers "
                    + NamesInBrief.of(findings.stream().map(FindingLines::title).toList(), MOST_MORE));
        }
    }

    private void line(String words) {
        if (!words.isEmpty()) {
            text.append("\n  ").append(words);
        }
    }

    private static String firstSentence(String text) {
        String line = OneLine.of(text);
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(line);
        int end = sentences.next();
        return end == BreakIterator.DONE ? line : line.substring(0, end).strip();
    }
}
