package dev.threatdoc.processor.diagnostics;

import dev.threatdoc.analysis.Finding;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Subject;
import java.util.List;
import java.util.stream.Collectors;

/** Says in one message what rests on what nobody declared of one item. */
final class AssumedText {

    private static final int MOST_THREATS = 3;
    private static final int MOST_QUESTIONS = 3;

    private AssumedText() {}

    /**
     * The text of several findings at one item.
     *
     * @param findings the findings, those first that matter most
     * @param here whether the item is compiled now; if not, the text names the code
     */
    static String of(List<Finding> findings, ModelGraph graph, boolean here) {
        int more = findings.size() - MOST_THREATS;
        String text = Message.TAG + findings.size() + " assumed threats (" + Severities.of(findings) + "): "
                + SubjectWords.of(findings.get(0).subject(), graph, here) + " - nobody declared "
                + UnknownWords.of(findings)
                + trace(findings.get(0).subject(), graph)
                + "\n  Among them "
                + findings.stream().limit(MOST_THREATS).map(FindingText::title).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
        return QuestionWords.of(findings, graph, MOST_QUESTIONS).stream()
                .collect(Collectors.joining("\n  ", text + "\n  ", ""));
    }

    private static String trace(Subject subject, ModelGraph graph) {
        String trace = SubjectWords.trace(subject, graph);
        return trace.isEmpty() ? "" : "\n  " + trace;
    }
}
