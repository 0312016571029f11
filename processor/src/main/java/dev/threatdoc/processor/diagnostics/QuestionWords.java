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
        String statement = OneLine.of(question.words()).replaceFirst("^[^:]*: ", "");
        String declaration = "Declare " + question.declaration() + item;
        if (question.settles() == 0) {
            return declaration + "; " + question.concerns() + " of " + question.of() + " hang on it: " + statement;
        }
        String condition = question.best().filter(Boolean.TRUE::equals).isPresent()
                ? " if this holds: "
                : question.best().filter(Boolean.FALSE::equals).isPresent()
                        ? " if this does not hold: "
                        : " if that is so: ";
        return declaration + " to settle " + question.settles() + " of " + question.of() + condition + statement;
    }
}
