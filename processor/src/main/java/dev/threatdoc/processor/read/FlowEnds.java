package dev.threatdoc.processor.read;

import dev.threatdoc.model.facts.Reference;

/**
 * Where a flow starts and ends.
 *
 * @param source the element that sends
 * @param sink the element that receives
 */
record FlowEnds(Reference source, Reference sink) {

    /** The way back. */
    FlowEnds turned() {
        return new FlowEnds(/* source= */ sink, /* sink= */ source);
    }
}
