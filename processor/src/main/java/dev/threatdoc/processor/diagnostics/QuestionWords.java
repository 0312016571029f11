package dev.threatdoc.processor.diagnostics;

import dev.threatdoc.analysis.Finding;
import dev.threatdoc.analysis.Question;
import dev.threatdoc.analysis.Questions;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Subject;
import java.util.List;

/** Asks what would settle most of the findings that rest on what nobody declared. */
final class QuestionWords {

    private QuestionWords() {}

    /**
     * The questions, one a line, those first that settle most.
     *
     * @param findings findings at one item
     * @param most how many questions to ask at most
     */
    static List<String> of(List<Finding> findings, ModelGraph graph, int most) {
        return Questions.of(findings, graph, most).stream()
                .map(q -> words(q, findings.get(0).subject()))
                .toList();
    }

    private static String words(Question question, Subject subject) {
        String item = question.unknown().item().equals(subject.id())
                ? ""
                : " on " + OneLine.quoted(question.unknown().itemName());
        String effect = question.settles() > 0
                ? ", if it is so, to settle " + question.settles() + " of " + question.of()
                : "; " + question.concerns() + " of " + question.of() + " hang on it";
        return "Declare " + question.declaration() + item + effect + ". " + OneLine.of(question.words());
    }
}
