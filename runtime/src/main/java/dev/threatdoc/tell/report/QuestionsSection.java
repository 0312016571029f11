package dev.threatdoc.tell.report;

import dev.threatdoc.model.text.MarkdownText;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Question;
import dev.threatdoc.threat.analysis.Questions;
import java.util.List;

/** The questions of the whole system, the one that settles most first. */
final class QuestionsSection {

    private static final int MOST = 15;

    private QuestionsSection() {}

    static void write(Markdown out, Analysis analysis) {
        List<Question> questions = Questions.of(analysis.findings(), analysis.graph(), MOST);
        if (questions.isEmpty()) {
            return;
        }
        out.heading(2, "Questions");
        out.paragraph("Nobody has declared these, and open findings rest on them. Each number counts what the answer "
                + "settles beyond those above it, of all assumed findings that are open.");
        out.table(
                List.of("At", "Question", "Declare", "Settles"),
                questions.stream().map(QuestionsSection::row).toList());
    }

    private static List<String> row(Question question) {
        return List.of(
                MarkdownText.text(question.unknown().itemName()),
                MarkdownText.text(question.words()),
                "`" + question.declaration() + "`",
                question.effect());
    }
}
