package dev.threatdoc.discover.derive;

import dev.threatdoc.discover.recognise.Observation;
import dev.threatdoc.model.Connection;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Joins what is known of single programs to one system. */
public final class SystemBuilder {

    private final Nodes nodes = new Nodes();
    private final Map<String, Edge> edges = new TreeMap<>();
    private final Declared declared;

    private SystemBuilder(Facts known) {
        this.declared = new Declared(known.flows(), nodes);
        KnownNodes.add(known, nodes);
    }

    /**
     * Joins modules.
     *
     * @param name what the system is called
     * @param modules the modules, each with a name of its own
     */
    public static Facts build(String name, List<Observed> modules) {
        SystemBuilder builder = new SystemBuilder(Facts.none());
        modules.forEach(m -> builder.nodes.add(ObservedNode.of(m)));
        List<Observation.Handles> handled = ObservedNode.handled(modules);
        return DerivedFacts.of(name, builder.joined(), List.copyOf(builder.edges.values()), handled);
    }

    /**
     * Joins the programs of models that were put together: finds out whom each means by the names, hosts and roles that
     * it knows. What stood for others in one of the models must have been taken out.
     *
     * @param known the models' facts, with their joints
     * @param deployed what deployment files say of programs; those of the same name are the same
     */
    public static Facts join(Facts known, List<Observed> deployed) {
        SystemBuilder builder = new SystemBuilder(known);
        deployed.forEach(d -> builder.deploy(d));
        return DerivedFacts.add(known, builder.joined(), List.copyOf(builder.edges.values()));
    }

    private void deploy(Observed observed) {
        Optional<Node> running = nodes.running(observed.module().name());
        if (running.isEmpty()) {
            nodes.add(ObservedNode.of(observed));
        } else {
            Deployed.give(running.get(), observed);
        }
    }

    /** The elements, with the edges between them. */
    private Nodes joined() {
        List<Node> programs = nodes.ours();
        // First what counts only if the system has it, for it settles whether anything outside is meant.
        programs.forEach(p -> connect(p, true));
        programs.forEach(p -> connect(p, false));
        nodes.forgetUnused(edges.values());
        nameProtocols();
        programs.forEach(this::front);
        programs.forEach(this::classify);
        Agents.setApart(nodes, edges);
        Proofs.add(edges.values());
        Users.add(nodes, edges);
        Stores.describe(nodes.all(), edges.values());
        return nodes;
    }

    private void connect(Node node, boolean onlyIfKnown) {
        for (Connection connection : node.connections) {
            if (connection.end().onlyIfKnown() != onlyIfKnown || declared.covers(node, connection)) {
                continue;
            }
            nodes.find(connection.end(), node, connection.evidence())
                    .filter(end -> end != node && !isAnotherStore(node, end))
                    .ifPresent(end -> connect(node, end, connection));
        }
        if (!onlyIfKnown) {
            describeEnds(node);
        }
    }

    /** Whether an element has its data in a store of the system already, and this is one out of it of the same kind. */
    private boolean isAnotherStore(Node node, Node end) {
        return end.has(Tags.EXTERNAL_DATABASE)
                && edges.values().stream()
                        .filter(e -> e.source == node && e.sink.isOurs)
                        .anyMatch(e -> e.sink.values(Tags.DATABASE).stream()
                                .anyMatch(end.values(Tags.EXTERNAL_DATABASE)::contains));
    }

    private void describeEnds(Node node) {
        for (Connection.Detail detail : node.details) {
            Evidence evidence =
                    new Evidence(detail.name().text(), detail.property().place());
            nodes.find(detail.end(), node, evidence)
                    .ifPresent(end -> end.stated.putIfAbsent(detail.name(), detail.property()));
        }
    }

    private void connect(Node node, Node end, Connection connection) {
        Node source = connection.incoming() ? end : node;
        Node sink = connection.incoming() ? node : end;
        if (!declared.joins(source, sink)) {
            Edge edge = edge(edges, source, sink, connection.protocol(), connection.evidence());
            edge.isAnswer = connection.incoming();
            edge.add(connection.tags(), connection.evidence());
        }
        if (connection
                .tags()
                .getOrDefault(Tags.AUTHENTICATION_PROVIDER, List.of())
                .contains(Tags.TOKEN_SERVER.text())) {
            end.tag(Tags.TOKEN_SERVER, List.of(), connection.evidence());
        }
        if (connection.tags().containsKey(Tags.PLAIN_TEXT_CREDENTIALS)) {
            // What they open is what is at stake; whoever holds them is on the way there.
            end.tag(Tags.PLAIN_TEXT_CREDENTIALS, List.of(), connection.evidence());
        }
    }

    /** Counts what was seen without a protocol to what was seen with one between the same two. */
    private void nameProtocols() {
        List<Edge> unnamed =
                edges.values().stream().filter(e -> e.protocol.isEmpty()).toList();
        for (Edge edge : unnamed) {
            edges.values().stream()
                    .filter(e -> e.source == edge.source && e.sink == edge.sink && !e.protocol.isEmpty())
                    .findFirst()
                    .ifPresent(e -> {
                        e.join(edge);
                        edges.values().remove(edge);
                    });
        }
    }

    /** The flow between two elements by one protocol; there is one, however many places show it. */
    static Edge edge(Map<String, Edge> edges, Node source, Node sink, String protocol, Evidence evidence) {
        String key = source.name + '\0' + sink.name + '\0' + protocol;
        return edges.computeIfAbsent(key, k -> new Edge(source, sink, protocol, evidence));
    }

    private void front(Node gateway) {
        if (gateway.fronts.isEmpty()) {
            return;
        }
        List<Node> registered = edges.values().stream()
                .filter(e -> e.tags.containsKey(Tags.REGISTRATION))
                .flatMap(e -> Stream.of(e.source, e.sink))
                .filter(n -> n.isOurs && !n.hasAny(KindOf.UNFRONTED))
                .distinct()
                .toList();
        gateway.fronts.forEach(front -> registered.stream()
                .filter(n -> !Objects.equals(n, gateway) && !declared.joins(gateway, n))
                .forEach(n -> front(gateway, n, front)));
    }

    private void front(Node gateway, Node service, Connection front) {
        Map<Tag, List<String>> tags = new TreeMap<>(front.tags());
        if (edges.values().stream().anyMatch(e -> e.source == gateway && e.sink == service)) {
            tags.remove(Tags.BY_DEFAULT);
        }
        edge(edges, gateway, service, front.protocol(), front.evidence()).add(tags, front.evidence());
    }

    private void classify(Node node) {
        if (!node.has(Tags.DATABASE)) {
            Evidence evidence = new Evidence(
                    "its role",
                    node.tags.values().stream().map(Property::place).findFirst().orElse(Place.NONE));
            node.tag(
                    KindOf.isInfrastructure(node, edges.values()) ? Tags.INFRASTRUCTURE : Tags.BUSINESS,
                    List.of(),
                    evidence);
        }
    }
}
