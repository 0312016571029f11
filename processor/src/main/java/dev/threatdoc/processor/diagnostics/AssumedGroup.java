package dev.threatdoc.processor.diagnostics;

import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Subject;
import dev.threatdoc.threat.analysis.Finding;
import java.util.List;

/**
 * The findings of one item that rest on undeclared properties, in one message.
 *
 * @param findings the findings at the item, at least one, the severest first
 * @param responses the responses to a flow to which the same threats apply, or some of them
 * @param alike groups about other flows of which the same is to be said
 */
record AssumedGroup(List<Finding> findings, List<Response> responses, List<AssumedGroup> alike) {

    /**
     * A flow that answers another one.
     *
     * @param flow the response
     * @param threats how many of the request's threats apply to it as well
     */
    record Response(Dataflow flow, int threats) {}

    AssumedGroup {
        findings = List.copyOf(findings);
        responses = List.copyOf(responses);
        alike = List.copyOf(alike);
    }

    /** The findings at one item, alone. */
    static AssumedGroup of(List<Finding> findings) {
        return new AssumedGroup(findings, List.of(), List.of());
    }

    /** What it is about. */
    Subject subject() {
        return findings.get(0).subject();
    }
}
