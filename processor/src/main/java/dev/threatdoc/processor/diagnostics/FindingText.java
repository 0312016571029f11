package dev.threatdoc.processor.diagnostics;

import dev.threatdoc.analysis.Finding;
import dev.threatdoc.analysis.FindingTree;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.report.ReferencePages;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says what was found: in one line for those who grep, and what to do about it in those below. */
final class FindingText {

    private static final int MOST_EVIDENCE = 3;
    private static final int MOST_COVERED = 3;

    private final StringBuilder text = new StringBuilder(Message.TAG);

    private FindingText() {}

    /**
     * The text of a finding, and of those that it covers.
     *
     * @param here whether its subject is compiled now, so that the compiler can point at it; if not, the text names the
     *     code
     * @param pages where the reference of its threat can be read
     */
    static String of(FindingTree tree, ModelGraph graph, boolean here, ReferencePages pages) {
        FindingText text = new FindingText();
        Finding finding = tree.finding();
        text.text.append(title(finding)).append(": ").append(SubjectWords.of(finding.subject(), graph, here));
        text.status(finding);
        text.line(SubjectWords.trace(finding.subject(), graph));
        if (finding.isCertain() && finding.evidence().isEmpty()) {
            text.line(BecauseWords.of(finding, graph));
        }
        text.evidence(finding);
        text.covered(tree.covered());
        if (!finding.isCertain()) {
            QuestionWords.of(List.of(finding), graph, 1).forEach(text::line);
        }
        text.line(firstSentence(finding.threat().mitigations()));
        List<String> references = finding.threat().references();
        text.line(references.isEmpty() ? "" : "See " + String.join(", ", references));
        pages.address(finding.threat()).ifPresent(address -> text.line("Reference: " + address));
        return text.text.toString();
    }

    /** Id, title and severity. */
    static String title(Finding finding) {
        return finding.threat().id() + " " + OneLine.of(finding.threat().title()) + " ("
                + finding.severity().words() + ")";
    }

    private void status(Finding finding) {
        if (!finding.isCertain()) {
            text.append(" - assumed: nobody declared ").append(UnknownWords.of(List.of(finding)));
        }
        if (finding.status() == Finding.Status.EXPIRED) {
            finding.response().ifPresent(r -> text.append(" - ").append(ended(r)));
        }
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

    private void covered(List<Finding> covered) {
        if (!covered.isEmpty()) {
            int more = covered.size() - MOST_COVERED;
            line("Covers "
                    + covered.stream()
                            .limit(MOST_COVERED)
                            .map(FindingText::title)
                            .collect(Collectors.joining(", "))
                    + (more > 0 ? " and " + more + " more" : ""));
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
