package dev.threatdoc.processor.diagnostics;

import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.analysis.Question;
import dev.threatdoc.threat.analysis.Questions;
import java.util.ArrayList;
import java.util.List;

/** Formats the findings of one item that rest on undeclared properties, in one message. */
final class AssumedText {

    private static final int MOST_THREATS = 3;
    private static final int MOST_QUESTIONS = 3;

    private AssumedText() {}

    /**
     * The text of several findings at one item.
     *
     * @param here whether the item is compiled now; if not, the text names the code
     */
    static String of(AssumedGroup group, ModelGraph graph, boolean here) {
        List<Finding> findings = group.findings();
        List<Question> questions = Questions.of(findings, graph, MOST_QUESTIONS);
        List<String> lines = new ArrayList<>();
        lines.add(Message.TAG + findings.size() + " assumed threats (" + Severities.of(findings) + "): "
                + SubjectNaming.of(group.subject(), graph, here) + LikewiseWords.inBrief(group) + " - undeclared "
                + UndeclaredNames.of(findings, questions));
        add(lines, SubjectNaming.trace(group.subject(), graph));
        add(lines, LikewiseWords.inFull(group));
        add(lines, threats(findings, QuestionWords.named(questions)));
        if (!questions.isEmpty()) {
            lines.add("Declare what holds:");
            QuestionWords.of(questions, group.subject()).forEach(q -> lines.add("  " + q));
        }
        return String.join("\n  ", lines);
    }

    /** The worst of the threats that no question names. */
    private static String threats(List<Finding> findings, List<Finding> named) {
        List<Finding> others = findings.stream().filter(f -> !named.contains(f)).toList();
        return others.isEmpty()
                ? ""
                : "Among them "
                        + NamesInBrief.of(
                                others.stream().map(FindingLines::title).toList(), MOST_THREATS);
    }

    private static void add(List<String> lines, String line) {
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }
}
