package dev.threatdoc.diagram;

import dev.threatdoc.catalog.Level;
import java.util.List;
import java.util.Optional;

/**
 * A dataflow, or a request merged with its response, as it is drawn.
 *
 * @param from the id of the element that it starts from
 * @param to the id of the element that it ends at
 * @param direction which way it runs
 * @param label its text in lines of plain text, yet to be escaped
 * @param inScope whether it is to be judged; drawn grey if not
 * @param risk the severity of its worst open finding, if it has one and the drawing is to show it
 */
record DfdEdge(String from, String to, Direction direction, List<String> label, boolean inScope, Optional<Level> risk) {

    /** Which way an edge runs. */
    enum Direction {
        /** A request, or a message that nobody answers. */
        FORTH,
        /** A response that is drawn by itself. */
        BACK,
        /** A request and its response in one. */
        BOTH
    }
}
