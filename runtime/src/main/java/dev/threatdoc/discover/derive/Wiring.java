package dev.threatdoc.discover.derive;

import dev.threatdoc.model.Evidence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A system while it is being derived: what each phase gets, and what it makes of it.
 *
 * @param ours the elements of the system, in the order in which they were added; those who use it among them
 * @param known the elements that were declared, and are no programs
 * @param others what programs deal with beyond these
 * @param edges the dataflows, by {@link Edge#order}
 */
record Wiring(List<Node> ours, List<Node> known, List<Node> others, SortedMap<String, Edge> edges) {

    Wiring {
        ours = List.copyOf(ours);
        known = List.copyOf(known);
        others = List.copyOf(others);
        edges = Collections.unmodifiableSortedMap(new TreeMap<>(edges));
    }

    static Wiring none() {
        return new Wiring(List.of(), List.of(), List.of(), new TreeMap<>());
    }

    /** The same with an element of the system. */
    Wiring add(Node node) {
        return new Wiring(and(ours, node), known, others, edges);
    }

    /** The same with an element that somebody declared, and that is no program of which more is known. */
    Wiring know(Node node) {
        return new Wiring(ours, and(known, node), others, edges);
    }

    /** The same, with the element of that name as a program, if there is one: a deployment file shows that it is. */
    Wiring running(String name) {
        Optional<Node> found = known.stream().filter(n -> n.name().equals(name)).findFirst();
        if (found.isEmpty()) {
            return this;
        }
        Node node = found.get();
        List<Node> rest = new ArrayList<>(known);
        rest.remove(node);
        Node program = Node.of(node.fact().orElseThrow(), true, true).withTags(node.tags());
        return new Wiring(and(ours, program), rest, others, edges);
    }

    /** The same with more known of a node; one that was not there yet is none of the system's own. */
    Wiring with(Node node) {
        boolean isNew = all().stream().noneMatch(node::is);
        UnaryOperator<Node> changed = n -> n.is(node) ? node : n;
        return new Wiring(
                ours.stream().map(changed).toList(),
                known.stream().map(changed).toList(),
                isNew ? and(others, node) : others.stream().map(changed).toList(),
                edges);
    }

    /** The same with an edge, or with more known of it. */
    Wiring with(Edge edge) {
        SortedMap<String, Edge> more = new TreeMap<>(edges);
        more.put(edge.order(), edge);
        return new Wiring(ours, known, others, more);
    }

    Wiring without(Collection<Edge> gone) {
        SortedMap<String, Edge> rest = new TreeMap<>(edges);
        gone.forEach(e -> rest.remove(e.order()));
        return new Wiring(ours, known, others, rest);
    }

    /** The same without those outside of the system with whom nobody deals after all. */
    Wiring withoutUnused() {
        return new Wiring(
                ours,
                known,
                others.stream()
                        .filter(n -> edges.values().stream().anyMatch(e -> e.joins(n)))
                        .toList(),
                edges);
    }

    /** All elements, those of the system first. */
    List<Node> all() {
        return Stream.of(ours.stream(), known.stream(), others.stream().sorted(Comparator.comparing(Node::name)))
                .flatMap(s -> s)
                .toList();
    }

    /** The node as it is by now. */
    Node now(Node node) {
        return node(node.ref());
    }

    Node node(Node.Ref ref) {
        return all().stream().filter(n -> n.ref().equals(ref)).findFirst().orElseThrow();
    }

    /** The edges with what they join, in their order. */
    List<Link> links() {
        Map<Node.Ref, Node> nodes = new HashMap<>();
        all().forEach(n -> nodes.put(n.ref(), n));
        return edges.values().stream()
                .map(e -> new Link(
                        Objects.requireNonNull(nodes.get(e.source())), Objects.requireNonNull(nodes.get(e.sink())), e))
                .toList();
    }

    /** The edge between two elements by one protocol, be it new or not. */
    Edge edge(Node source, Node sink, String protocol, Evidence evidence) {
        Edge there = edges.get(Edge.order(source.ref(), sink.ref(), protocol));
        return there == null ? Edge.between(source, sink, protocol, evidence) : there;
    }

    private static List<Node> and(List<Node> nodes, Node node) {
        return Stream.concat(nodes.stream(), Stream.of(node)).toList();
    }
}
