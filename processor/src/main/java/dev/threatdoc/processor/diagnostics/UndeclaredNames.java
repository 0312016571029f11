package dev.threatdoc.processor.diagnostics;

import dev.threatdoc.model.Subject;
import dev.threatdoc.model.text.OneLine;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.analysis.Question;
import dev.threatdoc.threat.condition.Unknown;
import java.util.List;
import java.util.stream.Stream;

/** Names the undeclared properties of findings. */
final class UndeclaredNames {

    private static final int MOST_NAMES = 3;

    private UndeclaredNames() {}

    /**
     * What is undeclared, in brief: the first few names, and how many more there are.
     *
     * @param questions what is worth asking of it, which is named first
     */
    static String of(List<Finding> findings, List<Question> questions) {
        Subject subject = findings.get(0).subject();
        List<String> names = Stream.concat(
                        questions.stream().map(Question::unknown),
                        findings.stream().flatMap(f -> f.settledBy().stream()))
                .map(u -> name(u, subject))
                .distinct()
                .toList();
        if (names.isEmpty()) {
            return "properties that it rests on";
        }
        return NamesInBrief.of(names, MOST_NAMES);
    }

    private static String name(Unknown unknown, Subject subject) {
        return unknown.item().equals(subject.id())
                ? unknown.property().text()
                : unknown.property() + " of " + OneLine.quoted(unknown.itemName());
    }
}
