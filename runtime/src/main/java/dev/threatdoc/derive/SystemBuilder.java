package dev.threatdoc.derive;

import dev.threatdoc.deploy.Container;
import dev.threatdoc.facts.Facts;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Property;
import dev.threatdoc.recognise.Module;
import dev.threatdoc.recognise.Observation;
import dev.threatdoc.vocabulary.Tags;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Joins what was observed of single modules to one system. */
public final class SystemBuilder {

    private final Nodes nodes = new Nodes();
    private final Map<String, Edge> edges = new TreeMap<>();
    private final Map<Node, List<Observation.Fronts>> fronts = new LinkedHashMap<>();
    private final List<Observation.Handles> handled = new ArrayList<>();

    private SystemBuilder() {}

    /**
     * Joins modules.
     *
     * @param name what the system is called
     * @param modules the modules, each with a name of its own
     */
    public static Facts build(String name, List<Observed> modules) {
        SystemBuilder builder = new SystemBuilder();
        Map<Node, List<Observation>> byNode = new LinkedHashMap<>();
        for (Observed observed : modules) {
            byNode.put(builder.node(observed.module()), observed.observations());
        }
        // First all that each says of itself, so that the others can be found by it.
        byNode.forEach((node, observations) -> observations.forEach(o -> builder.describe(node, o)));
        byNode.forEach((node, observations) -> observations.forEach(o -> builder.connect(node, o)));
        builder.front();
        builder.classify();
        Users.add(builder.nodes, builder.edges);
        return DerivedFacts.of(name, builder.nodes.all(), List.copyOf(builder.edges.values()), builder.handled);
    }

    private Node node(Module module) {
        Node node = nodes.add(new Node(module.name(), module.place(), true));
        module.aliases().forEach(a -> node.aliases.add(Node.plain(a)));
        if (module.container().isPresent()) {
            Container container = module.container().get();
            node.ports.addAll(container.ports());
            node.ports.addAll(container.publishedPorts());
        }
        return node;
    }

    private void describe(Node node, Observation observation) {
        if (observation instanceof Observation.Tagged tagged) {
            node.tag(tagged.tag(), tagged.values(), tagged.evidence());
            if (tagged.tag().equals(Tags.PORT)) {
                tagged.values().stream()
                        .filter(v -> v.matches("\\d{1,5}"))
                        .map(Integer::valueOf)
                        .forEach(node.ports::add);
            }
        } else if (observation instanceof Observation.Stated stated) {
            node.stated.putIfAbsent(
                    stated.name(),
                    Property.derived(stated.value(), stated.evidence().place()));
        } else if (observation instanceof Observation.Handles handles) {
            handled.add(handles);
            if (handles.isExchanged()) {
                node.exchanged.add(handles.key());
            }
            if (Boolean.TRUE.equals(handles.properties().get("isStored"))) {
                node.stored.add(handles.key());
            }
        }
    }

    private void connect(Node node, Observation observation) {
        if (observation instanceof Observation.Fronts front) {
            fronts.computeIfAbsent(node, n -> new ArrayList<>()).add(front);
        } else if (observation instanceof Observation.Connected connected) {
            nodes.find(connected.end(), node, connected.evidence())
                    .filter(end -> end != node)
                    .ifPresent(end -> {
                        Node source = connected.incoming() ? end : node;
                        Node sink = connected.incoming() ? node : end;
                        edge(edges, source, sink, connected.protocol(), connected.evidence())
                                .add(connected.tags(), connected.evidence());
                        if (connected.tags().containsKey(Tags.PLAIN_TEXT_CREDENTIALS)) {
                            // What they open is what is at stake; whoever holds them is on the way there.
                            end.tag(Tags.PLAIN_TEXT_CREDENTIALS, List.of(), connected.evidence());
                        }
                    });
        } else if (observation instanceof Observation.Described described) {
            Property value =
                    Property.derived(described.value(), described.evidence().place());
            nodes.find(described.end(), node, described.evidence())
                    .ifPresent(end -> end.stated.putIfAbsent(described.name(), value));
        }
    }

    /** The flow between two elements by one protocol; there is one, however many places show it. */
    static Edge edge(Map<String, Edge> edges, Node source, Node sink, String protocol, Evidence evidence) {
        String key = source.name + '\0' + sink.name + '\0' + protocol;
        return edges.computeIfAbsent(key, k -> new Edge(source, sink, protocol, evidence));
    }

    private void front() {
        List<Node> registered = edges.values().stream()
                .filter(e -> e.tags.containsKey(Tags.REGISTRATION))
                .flatMap(e -> Stream.of(e.source, e.sink))
                .filter(n -> n.isOurs && !n.hasAny(KindOf.INFRASTRUCTURE))
                .distinct()
                .toList();
        fronts.forEach((gateway, each) -> each.forEach(front -> registered.stream()
                .filter(n -> !Objects.equals(n, gateway))
                .forEach(n -> edge(edges, gateway, n, "HTTP", front.evidence()).add(front.tags(), front.evidence()))));
    }

    private void classify() {
        for (Node node : nodes.ours()) {
            boolean infrastructure = node.hasAny(KindOf.INFRASTRUCTURE);
            boolean store = node.has(Tags.DATABASE);
            if (!store) {
                Evidence evidence = new Evidence(
                        "its role",
                        node.tags.values().stream()
                                .map(Property::place)
                                .findFirst()
                                .orElse(Place.NONE));
                node.tag(infrastructure ? Tags.INFRASTRUCTURE : Tags.BUSINESS, List.of(), evidence);
            }
        }
    }
}
