package dev.threatdoc.discover.derive;

import dev.threatdoc.model.Joints;
import dev.threatdoc.model.Program;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps what programs know of each other, so that the system can be joined with more of its kind. */
final class NodeJoints {

    private NodeJoints() {}

    /** The joints of a system that was put together. */
    static Joints of(Nodes nodes, List<Edge> edges) {
        Set<String> made = nodes.all().stream()
                .filter(n -> !n.isOurs && n.fact.isEmpty())
                .map(Node::key)
                .collect(Collectors.toSet());
        return new Joints(
                nodes.ours().stream()
                        .filter(n -> n.isOurs)
                        .map(NodeJoints::program)
                        .sorted(Comparator.comparing(Program::element))
                        .toList(),
                made,
                edges.stream().map(Edge::key).collect(Collectors.toSet()));
    }

    static Program program(Node node) {
        return new Program(
                node.key(),
                !node.isDeclared,
                List.copyOf(node.names),
                List.copyOf(node.ports),
                List.copyOf(node.publishedPorts),
                List.copyOf(node.exchanged),
                List.copyOf(node.stored),
                node.connections,
                node.details,
                node.fronts);
    }
}
