package dev.threatdoc.html;

import dev.threatdoc.analysis.Analysis;
import dev.threatdoc.analysis.Question;
import dev.threatdoc.analysis.Questions;
import java.util.List;

/**
 * A question that is worth an answer.
 *
 * @param words the question
 * @param declaration what to write to answer it for the best
 * @param item the id of the item that it is about
 * @param itemName its name
 * @param effect what the answer does
 */
record QuestionView(String words, String declaration, String item, String itemName, String effect) {

    private static final int MOST = 5;

    /** The most valuable questions about the whole system, best first. */
    static List<QuestionView> of(Analysis analysis) {
        return Questions.of(analysis.findings(), analysis.graph(), MOST).stream()
                .map(QuestionView::of)
                .toList();
    }

    private static QuestionView of(Question question) {
        return new QuestionView(
                question.words(),
                question.declaration(),
                question.unknown().item(),
                question.unknown().itemName(),
                question.effect());
    }
}
