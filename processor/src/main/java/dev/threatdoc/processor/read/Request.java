package dev.threatdoc.processor.read;

import dev.threatdoc.model.facts.FlowFact;
import java.util.Optional;

/**
 * A flow that responses may answer.
 *
 * @param name its name
 * @param fact what was read of it; nothing if that was reported as wrong
 */
record Request(String name, Optional<FlowFact> fact) {

    /** Stands where a response answers nothing. */
    static final Request NONE = new Request("", Optional.empty());
}
