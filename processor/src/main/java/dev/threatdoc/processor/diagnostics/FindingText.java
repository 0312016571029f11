package dev.threatdoc.processor.diagnostics;

import dev.threatdoc.analysis.Finding;
import dev.threatdoc.condition.Certainty;
import dev.threatdoc.condition.Unknown;
import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Subject;
import dev.threatdoc.report.ReferencePages;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/** Says what was found: in one line for those who grep, and what to do about it in those below. */
final class FindingText {

    private static final int MOST_NAMES = 3;
    private static final int MOST_EVIDENCE = 3;

    private FindingText() {}

    /**
     * The text of a finding.
     *
     * @param here whether its subject is compiled now, so that the compiler can point at it; if not, the text names the
     *     code
     * @param pages where the reference of its threat can be read
     */
    static String of(Finding finding, ModelGraph graph, boolean here, ReferencePages pages) {
        StringBuilder text = new StringBuilder(Message.TAG)
                .append(finding.threat().id())
                .append(' ')
                .append(OneLine.of(finding.threat().title()))
                .append(" (")
                .append(finding.severity().words())
                .append("): ")
                .append(subject(finding.subject(), graph));
        if (!here) {
            text.append(code(finding.subject()));
        }
        if (finding.certainty() == Certainty.ASSUMED) {
            text.append(" - assumed: nobody declared ").append(unknowns(finding));
        }
        evidence(finding, text);
        String advice = firstSentence(finding.threat().mitigations());
        if (!advice.isEmpty()) {
            text.append("\n  ").append(advice);
        }
        if (!finding.threat().references().isEmpty()) {
            text.append("\n  See ").append(String.join(", ", finding.threat().references()));
        }
        pages.address(finding.threat())
                .ifPresent(address -> text.append("\n  Reference: ").append(address));
        return text.toString();
    }

    /** What shows it, with its place where that is not where the message stands. */
    private static void evidence(Finding finding, StringBuilder text) {
        List<Evidence> evidence = finding.evidence();
        for (Evidence shown : evidence.subList(0, Math.min(MOST_EVIDENCE, evidence.size()))) {
            String place = shown.place().words();
            boolean elsewhere =
                    !place.isEmpty() && !place.equals(finding.subject().place().words());
            text.append("\n  ")
                    .append(OneLine.of(shown.text()))
                    .append(elsewhere ? " (" + OneLine.of(place) + ")" : "");
        }
        if (evidence.size() > MOST_EVIDENCE) {
            text.append(" and ").append(evidence.size() - MOST_EVIDENCE).append(" more");
        }
    }

    private static String subject(Subject subject, ModelGraph graph) {
        String words = subject.kind().name() + " " + OneLine.quoted(subject.name());
        return subject instanceof Dataflow flow
                ? words + " from " + OneLine.quoted(graph.source(flow).name()) + " to "
                        + OneLine.quoted(graph.sink(flow).name())
                : words;
    }

    private static String code(Subject subject) {
        return subject.place() instanceof CodePlace place ? " " + CodeName.of(place) : "";
    }

    private static String unknowns(Finding finding) {
        List<String> names = finding.settledBy().stream()
                .map(u -> name(u, finding.subject()))
                .distinct()
                .toList();
        if (names.isEmpty()) {
            return "what it hangs on";
        }
        String shown = String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())));
        return names.size() <= MOST_NAMES ? shown : shown + " and " + (names.size() - MOST_NAMES) + " more";
    }

    private static String name(Unknown unknown, Subject subject) {
        return unknown.item().equals(subject.id())
                ? unknown.property()
                : unknown.property() + " of " + OneLine.quoted(unknown.itemName());
    }

    private static String firstSentence(String text) {
        String line = OneLine.of(text);
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(line);
        int end = sentences.next();
        return end == BreakIterator.DONE ? line : line.substring(0, end).strip();
    }
}
