package dev.threatdoc.tell.html;

import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Question;
import dev.threatdoc.threat.analysis.Questions;
import java.util.ArrayList;
import java.util.List;

/**
 * A question that is worth an answer. Where it comes up for several items in a row, it is asked once for all of them.
 *
 * @param words the question
 * @param declaration what to write to answer it for the best
 * @param about the items that it is about, the first few of many
 * @param others how many more there are
 * @param effect what the answers do
 */
record QuestionView(String words, String declaration, List<About> about, int others, String effect) {

    /** How many questions are asked. */
    private static final int MOST = 5;

    /** How many are looked at, for in a large system each question comes up again and again. */
    private static final int LOOKED_AT = 30;

    /** How many items are named. */
    private static final int NAMED = 8;

    /**
     * An item that a question is about.
     *
     * @param item its id
     * @param name its name
     */
    record About(String item, String name) {}

    /** The most valuable questions about the whole system, best first. */
    static List<QuestionView> of(Analysis analysis) {
        List<List<Question>> groups = new ArrayList<>();
        for (Question question : Questions.of(analysis.findings(), analysis.graph(), LOOKED_AT)) {
            List<Question> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            if (!last.isEmpty() && isSame(last.get(0), question)) {
                last.add(question);
            } else {
                groups.add(new ArrayList<>(List.of(question)));
            }
        }
        return groups.stream().limit(MOST).map(QuestionView::of).toList();
    }

    private static boolean isSame(Question one, Question other) {
        return one.declaration().equals(other.declaration())
                && one.words().equals(other.words())
                && one.settles() > 0
                && other.settles() > 0;
    }

    private static QuestionView of(List<Question> same) {
        Question first = same.get(0);
        List<About> about = same.stream()
                .map(q -> new About(q.unknown().item(), q.unknown().itemName()))
                .limit(NAMED)
                .toList();
        int settled = same.stream().mapToInt(Question::settles).sum();
        return new QuestionView(
                first.words(),
                first.declaration(),
                about,
                same.size() - about.size(),
                same.size() == 1 ? first.effect() : "at each settles " + settled + " of " + first.of());
    }
}
