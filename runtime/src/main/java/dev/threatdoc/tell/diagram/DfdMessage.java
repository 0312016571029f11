package dev.threatdoc.tell.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One dataflow among those that an edge stands for.
 *
 * @param id the flow's id
 * @param number its number in the order of events, from 1; empty if undeclared
 * @param name its name, on one line, yet to be escaped
 * @param transport protocol and port of the end that listens, such as {@code HTTPS:443}; empty if undeclared
 * @param isResponse whether it is the way back of another
 */
public record DfdMessage(
        String id, Optional<Integer> number, String name, Optional<String> transport, boolean isResponse) {

    /** All names, each with its number, and protocols with ports, each a line of its own. */
    static List<String> text(List<DfdMessage> messages) {
        List<String> text = new ArrayList<>();
        for (DfdMessage message : messages) {
            text.add(message.displayName());
            message.transport().ifPresent(text::add);
        }
        return text;
    }

    /** The name with its number in front. */
    public String displayName() {
        return number.map(n -> "(" + n + ") ").orElse("") + name;
    }
}
