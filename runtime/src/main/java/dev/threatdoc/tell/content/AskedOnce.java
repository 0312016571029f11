package dev.threatdoc.tell.content;

import dev.threatdoc.model.text.Count;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.analysis.Question;
import dev.threatdoc.threat.analysis.Questions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A question that is worth an answer. Where it comes up for several items in a row, it is asked once for all of them.
 *
 * @param words the question
 * @param declaration what to write to answer it for the best
 * @param about the items that it is about, the first few of many
 * @param others how many more there are
 * @param effect what the answers do
 */
public record AskedOnce(String words, String declaration, List<About> about, int others, String effect) {

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
    public record About(String item, String name) {}

    /**
     * The most valuable questions about the whole system, best first, each once for all items that it comes up for.
     * Where one comes up so often that no other would be looked at, the others are looked for in what it leaves.
     */
    public static List<AskedOnce> of(Analysis analysis) {
        Map<String, List<Question>> groups = new LinkedHashMap<>();
        List<Finding> left = analysis.findings();
        boolean isFull = true;
        while (groups.size() < MOST && isFull) {
            List<Question> asked = Questions.of(left, analysis.graph(), LOOKED_AT);
            Set<PropertyName> names = new HashSet<>();
            for (Question question : asked) {
                names.add(question.unknown().property());
                if (question.settles() > 0 || groups.isEmpty()) {
                    groups.computeIfAbsent(question.declaration() + question.words(), k -> new ArrayList<>())
                            .add(question);
                }
            }
            isFull = asked.size() == LOOKED_AT;
            left = left.stream()
                    .filter(f -> f.settledBy().stream().noneMatch(u -> names.contains(u.property())))
                    .toList();
        }
        return groups.values().stream().limit(MOST).map(AskedOnce::of).toList();
    }

    private static AskedOnce of(List<Question> same) {
        Question first = same.get(0);
        List<About> about = same.stream()
                .map(q -> new About(q.unknown().item(), q.unknown().itemName()))
                .limit(NAMED)
                .toList();
        int settled = same.stream().mapToInt(Question::settles).sum();
        return new AskedOnce(
                first.words(),
                first.declaration(),
                about,
                same.size() - about.size(),
                same.size() == 1
                        ? first.effect()
                        : "at each settles " + Count.number(settled) + " of " + Count.number(first.of()));
    }
}
