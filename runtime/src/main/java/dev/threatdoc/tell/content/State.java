package dev.threatdoc.tell.content;

import dev.threatdoc.model.Endpoint;
import dev.threatdoc.model.text.Count;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import java.util.ArrayList;
import java.util.List;

/** The state of a system in one sentence: what is certain, what is open, and who can reach it. */
public final class State {

    private State() {}

    /** The sentence, such as {@code 3 findings are certain, 2 of them weaknesses at a line; 74 more are assumed.} */
    public static String of(Analysis analysis) {
        List<Finding> open = analysis.open();
        List<String> parts = new ArrayList<>();
        if (open.isEmpty()) {
            parts.add(
                    analysis.findings().isEmpty() && analysis.excluded().isEmpty()
                            ? "No findings: none of the "
                                    + Count.of(analysis.threats().size(), "threat")
                                    + " that were looked for applies to anything that is in scope"
                            : "Nothing is open: what was found is answered, known, silenced or excluded");
        } else {
            parts.add(certain(open));
            long assumed = open.stream().filter(f -> !f.isCertain()).count();
            if (assumed > 0) {
                parts.add(Count.number(assumed)
                        + (assumed == 1
                                ? " is assumed until somebody answers"
                                : " are assumed until somebody answers"));
            }
        }
        long anybody = analysis.model().elements().stream()
                .flatMap(e -> e.endpoints().stream())
                .filter(e -> e.access() == Endpoint.Access.ANYBODY)
                .count();
        if (anybody > 0) {
            parts.add(Count.of(anybody, "endpoint") + (anybody == 1 ? " answers" : " answer") + " anybody");
        }
        return String.join("; ", parts) + ".";
    }

    private static String certain(List<Finding> open) {
        long certain = open.stream().filter(Finding::isCertain).count();
        long seen = open.stream()
                .filter(f -> f.weakness().isPresent() && f.isHead())
                .count();
        if (certain == 0) {
            return "No finding is certain";
        }
        String words = Count.of(certain, "finding") + (certain == 1 ? " is certain" : " are certain");
        if (seen == 0) {
            return words;
        }
        return words + ", "
                + (seen == certain
                        ? (seen == 1 ? "a weakness" : "all weaknesses")
                        : Count.number(seen) + " of them " + (seen == 1 ? "a weakness" : "weaknesses"))
                + " at a line of code or configuration";
    }
}
