package dev.threatdoc.discover.derive;

import dev.threatdoc.discover.recognise.Observation;
import dev.threatdoc.model.Attributes;
import dev.threatdoc.model.ModelSettings;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.SystemOverview;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.facts.FlowFact;
import dev.threatdoc.model.facts.ItemFact;
import dev.threatdoc.model.facts.Reference;
import dev.threatdoc.model.vocabulary.Controls;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.model.vocabulary.Tags;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what was put together as facts. */
final class DerivedFacts {

    private static final int NO_PORT = -1;

    private DerivedFacts() {}

    /** A system of which nothing was known before. */
    static Facts of(String name, Nodes nodes, List<Edge> edges, List<Observation.Handles> handled) {
        Map<String, Observation.Handles> data = new TreeMap<>();
        handled.forEach(h -> data.putIfAbsent(h.key(), h));
        Carried carried = new Carried(edges, data(data.values()));
        List<FlowFact> flows = edges.stream().map(e -> flow(e, carried)).toList();
        data.values().removeIf(h -> isUnused(h, flows));
        SystemOverview system = new SystemOverview(name, "", ModelSettings.defaults(), List.of(), Place.NONE);
        return Facts.none()
                .withSystems(List.of(system))
                .withData(data(data.values()))
                .withElements(elements(nodes, DerivedFacts::element))
                .withFlows(flows)
                .withJoints(NodeJoints.of(nodes, edges));
    }

    /** What was known, completed by what follows. */
    static Facts add(Facts known, Nodes nodes, List<Edge> edges) {
        Carried carried = new Carried(edges, known.data());
        return known.withElements(elements(nodes, n -> n.isDeclared ? completed(n) : element(n)))
                .withFlows(Stream.concat(known.flows().stream(), edges.stream().map(e -> flow(e, carried)))
                        .toList())
                .withJoints(NodeJoints.of(nodes, edges));
    }

    private static List<ItemFact> elements(Nodes nodes, Function<Node, ItemFact> fact) {
        return nodes.all().stream()
                .map(fact)
                .sorted(Comparator.comparing(ItemFact::name))
                .toList();
    }

    /** Whether it is no more than a type of a client's, for which no flow was found, or one of the far end's own. */
    private static boolean isUnused(Observation.Handles handles, List<FlowFact> flows) {
        return !handles.isExchanged()
                && !Boolean.TRUE.equals(handles.properties().get(PropertyNames.IS_STORED))
                && flows.stream()
                        .flatMap(f -> f.data().stream())
                        .noneMatch(d -> d.key().equals(handles.key()));
    }

    /** A declared element, with what somebody else showed of it behind what it says. */
    private static ItemFact completed(Node node) {
        ItemFact fact = node.fact.orElseThrow();
        Attributes attributes = fact.attributes();
        for (Map.Entry<PropertyName, Property> stated : node.stated.entrySet()) {
            if (Controls.find(stated.getKey()).isPresent()) {
                attributes = attributes.withControlDefault(stated.getKey(), stated.getValue());
            } else if (attributes.kind().property(stated.getKey()).isPresent()) {
                attributes = attributes.withDefault(stated.getKey(), stated.getValue());
            }
        }
        return withSeen(fact.withAttributes(attributes.withTags(node.tags)), node);
    }

    /** Adds what was seen of a node to what was known of it. */
    private static ItemFact withSeen(ItemFact fact, Node node) {
        return fact.withRemarks(fact.remarks().withSeen(fact.remarks().seen().and(node.seen)));
    }

    private static List<ItemFact> data(Collection<Observation.Handles> handled) {
        Map<String, Long> named =
                handled.stream().collect(Collectors.groupingBy(Observation.Handles::name, Collectors.counting()));
        return handled.stream()
                .map(h -> data(h, named.getOrDefault(h.name(), 1L) > 1))
                .toList();
    }

    /** One data asset, with the package in its name if another one is called the same. */
    private static ItemFact data(Observation.Handles handles, boolean isAmbiguous) {
        String outer = handles.key().replaceFirst("\\.?[^.]*$", "");
        Map<PropertyName, Property> properties = new TreeMap<>();
        handles.properties()
                .forEach((name, value) -> properties.put(
                        name, Property.derived(value, handles.evidence().place())));
        return ItemFact.of(
                handles.key(),
                isAmbiguous ? handles.name() + " (" + outer + ")" : handles.name(),
                Attributes.of(Kinds.DATA, properties, Map.of()),
                handles.evidence().place());
    }

    private static ItemFact element(Node node) {
        ElementKind kind = node.kind();
        Map<PropertyName, Property> properties = new TreeMap<>();
        Map<PropertyName, Property> controls = new TreeMap<>();
        node.stated.forEach((name, value) -> {
            if (Controls.find(name).isPresent()) {
                controls.put(name, value);
            } else if (kind.property(name).isPresent()) {
                properties.put(name, value);
            }
        });
        Property port = node.tags.get(Tags.PORT);
        if (port != null && kind.property(PropertyNames.PORT).isPresent()) {
            node.values(Tags.PORT).stream()
                    .filter(p -> p.matches("\\d{1,5}"))
                    .findFirst()
                    .ifPresent(p -> properties.putIfAbsent(
                            PropertyNames.PORT, Property.derived(Integer.valueOf(p), port.place())));
        }
        Attributes attributes = Attributes.of(kind, properties, controls).withTags(node.tags);
        // Without data: what an element holds, all its flows carry; which of them do is known better below.
        return withSeen(
                node.fact
                        .map(f -> f.withAttributes(attributes))
                        .orElseGet(() -> ItemFact.of(node.name, node.name, attributes, node.place)),
                node);
    }

    private static FlowFact flow(Edge edge, Carried carried) {
        Place place = edge.evidence.place();
        Map<PropertyName, Property> properties = new TreeMap<>();
        if (!edge.protocol.isEmpty()) {
            properties.put(PropertyNames.PROTOCOL, Property.derived(edge.protocol, place));
        }
        properties.put(PropertyNames.DESCRIPTION, Property.derived("Seen by " + String.join(", ", edge.seen), place));
        if (edge.isAnswer && edge.sink.has(Tags.PORT)) {
            // The port at which the sink itself listens is not where it gets what it asked for.
            properties.put(PropertyNames.DST_PORT, Property.derived(NO_PORT, place));
        }
        Map<PropertyName, Property> controls = new TreeMap<>();
        if (edge.protocol.equals("HTTPS") || edge.tags.containsKey(Tags.TLS)) {
            controls.put(PropertyNames.IS_ENCRYPTED, Property.derived(true, place));
        }
        boolean proven = edge.tags.containsKey(Tags.TOKEN) || edge.tags.containsKey(Tags.PASSWORD);
        if (proven && !edge.isAnswer) {
            properties.put(PropertyNames.AUTHENTICATED_WITH, Property.derived(true, place));
        }
        if (edge.tags.containsKey(Tags.TOKEN)) {
            properties.put(PropertyNames.USES_SESSION_TOKENS, Property.derived(true, place));
        }
        return FlowFact.between(
                        new Reference(edge.source.key(), edge.source.name, place),
                        new Reference(edge.sink.key(), edge.sink.name, place),
                        edge.key(),
                        FlowNames.of(edge),
                        Attributes.of(Kinds.DATAFLOW, properties, controls).withTags(edge.tags),
                        place)
                .withData(carried.by(edge).map(k -> new Reference(k, k, place)).toList());
    }
}
