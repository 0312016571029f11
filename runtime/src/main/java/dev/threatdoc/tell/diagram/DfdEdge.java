package dev.threatdoc.tell.diagram;

import dev.threatdoc.threat.catalog.Level;
import java.util.List;
import java.util.Optional;

/**
 * A dataflow, or a request merged with its response, as it is drawn.
 *
 * @param from the id of the element that it starts from, or of the closed boundary around that element
 * @param to the id of the element that it ends at, likewise
 * @param direction which way it runs
 * @param messages the flows that it stands for, in their order; more than two only between closed boundaries
 * @param crosses whether it crosses a trust boundary
 * @param inScope whether it is to be judged; drawn grey if not
 * @param risk the severity of its worst open finding, if it has one and the drawing is to show it
 * @param findings how many open findings it has; 0 where the drawing is not to show them
 * @param change what has become of it, in a drawing that shows changes
 */
public record DfdEdge(
        String from,
        String to,
        Direction direction,
        List<DfdMessage> messages,
        boolean crosses,
        boolean inScope,
        Optional<Level> risk,
        int findings,
        Optional<Change> change) {

    /** Which way an edge runs. */
    public enum Direction {
        /** A request, or a message that nobody answers. */
        FORTH,
        /** A response that is drawn by itself. */
        BACK,
        /** A request and its response in one. */
        BOTH
    }

    public DfdEdge {
        messages = List.copyOf(messages);
    }

    /** Its text in lines of about as many characters as fit, yet to be escaped. */
    List<String> label() {
        return text().stream().flatMap(t -> Label.flow(t).stream()).toList();
    }

    /** The same in lines of any length. */
    List<String> text() {
        return DfdMessage.text(messages);
    }
}
