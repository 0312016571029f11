package dev.threatdoc.processor.diagnostics;

import dev.threatdoc.model.Subject;
import dev.threatdoc.model.text.OneLine;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.analysis.Question;
import java.util.ArrayList;
import java.util.List;

/**
 * Formats the question that would settle findings that rest on undeclared properties: the annotation to write, and what
 * it says.
 */
final class QuestionWords {

    private final Subject subject;

    private QuestionWords(Subject subject) {
        this.subject = subject;
    }

    /** The question that settles the only finding of an item, in one line. */
    static String ofOne(Question question, Subject subject) {
        QuestionWords words = new QuestionWords(subject);
        String declare = "Declare " + words.declaration(question);
        return question.best().isEmpty()
                ? declare + ": " + statement(question)
                : declare
                        + (isDenial(question) ? " if this does not hold: " : " if this holds: ")
                        + statement(question);
    }

    /** Several questions, the best first, with what each answer settles beyond those before it. */
    static List<String> of(List<Question> questions, Subject subject) {
        QuestionWords words = new QuestionWords(subject);
        List<String> lines = new ArrayList<>();
        int settled = 0;
        for (Question question : questions) {
            lines.add(words.declaration(question)
                    + words.effect(question, settled)
                    + (isDenial(question) ? ", if this does not hold: " : ": ")
                    + statement(question));
            settled += question.settles();
        }
        return lines;
    }

    /** The findings that these questions name. */
    static List<Finding> named(List<Question> questions) {
        return questions.stream()
                .filter(q -> q.settles() == 1)
                .flatMap(q -> q.settled().stream())
                .toList();
    }

    private String declaration(Question question) {
        return question.declaration()
                + (question.unknown().item().equals(subject.id())
                        ? ""
                        : " on " + OneLine.quoted(question.unknown().itemName()));
    }

    private String effect(Question question, int settledBefore) {
        int settles = question.settles();
        if (settles == 0) {
            return ", which bears on " + question.concerns() + " of " + question.of();
        }
        if (settles == 1) {
            return " to settle " + FindingLines.title(question.settled().get(0));
        }
        return " to settle " + settles + (settledBefore == 0 ? " of " + question.of() : " more");
    }

    private static boolean isDenial(Question question) {
        return question.best().filter(Boolean.FALSE::equals).isPresent();
    }

    /** What the property says when it holds, without the words that make it a question. */
    static String statement(Question question) {
        return OneLine.of(question.words()).replaceFirst("^[^:]*: ", "");
    }
}
