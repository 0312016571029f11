package dev.threatdoc.discover.derive;

import dev.threatdoc.model.Joints;
import dev.threatdoc.model.Program;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps what programs know of each other, so that the system can be joined with more of its kind. */
final class NodeJoints {

    private NodeJoints() {}

    /** The joints of a system that was put together. */
    static Joints of(Wiring wiring) {
        Set<String> made = wiring.all().stream()
                .filter(n -> !n.isOurs() && n.fact().isEmpty())
                .map(Node::key)
                .collect(Collectors.toSet());
        return new Joints(
                wiring.ours().stream()
                        .filter(Node::isOurs)
                        .map(Node::program)
                        .sorted(Comparator.comparing(Program::element))
                        .toList(),
                made,
                wiring.edges().values().stream().map(Edge::key).collect(Collectors.toSet()));
    }
}
