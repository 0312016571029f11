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

/** Turns a derived system into facts. */
final class DerivedFacts {

    private static final int NO_PORT = -1;

    private DerivedFacts() {}

    /** A system of which nothing was known before. */
    static Facts of(String name, Wiring wiring, List<Observation.Handles> handled) {
        Map<String, Observation.Handles> data = new TreeMap<>();
        handled.forEach(h -> data.putIfAbsent(h.key(), h));
        List<Link> links = wiring.links();
        Carried carried = new Carried(links, data(data.values()));
        List<FlowFact> flows = links.stream().map(l -> flow(l, carried)).toList();
        data.values().removeIf(h -> isUnused(h, flows));
        SystemOverview system = new SystemOverview(name, "", ModelSettings.defaults(), List.of(), Place.NONE);
        return Facts.none()
                .withSystems(List.of(system))
                .withData(data(data.values()))
                .withElements(elements(wiring, DerivedFacts::element))
                .withFlows(flows)
                .withJoints(NodeJoints.of(wiring));
    }

    /** What was known, completed by what follows. */
    static Facts add(Facts known, Wiring wiring) {
        List<Link> links = wiring.links();
        Carried carried = new Carried(links, known.data());
        return known.withElements(elements(wiring, n -> n.isDeclared() ? completed(n) : element(n)))
                .withFlows(Stream.concat(known.flows().stream(), links.stream().map(l -> flow(l, carried)))
                        .toList())
                .withJoints(NodeJoints.of(wiring));
    }

    private static List<ItemFact> elements(Wiring wiring, Function<Node, ItemFact> fact) {
        return wiring.all().stream()
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
        ItemFact fact = node.fact().orElseThrow();
        Attributes attributes = fact.attributes();
        for (Map.Entry<PropertyName, Property> stated : node.stated().entrySet()) {
            if (Controls.find(stated.getKey()).isPresent()) {
                attributes = attributes.withControlDefault(stated.getKey(), stated.getValue());
            } else if (attributes.kind().property(stated.getKey()).isPresent()) {
                attributes = attributes.withDefault(stated.getKey(), stated.getValue());
            }
        }
        return fact.withAttributes(attributes.withTags(node.tags()));
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
        node.stated().forEach((name, value) -> {
            if (Controls.find(name).isPresent()) {
                controls.put(name, value);
            } else if (kind.property(name).isPresent()) {
                properties.put(name, value);
            }
        });
        Property port = node.tags().get(Tags.PORT);
        if (port != null && kind.property(PropertyNames.PORT).isPresent()) {
            node.values(Tags.PORT).stream()
                    .filter(p -> p.matches("\\d{1,5}"))
                    .findFirst()
                    .ifPresent(p -> properties.putIfAbsent(
                            PropertyNames.PORT, Property.derived(Integer.valueOf(p), port.place())));
        }
        Attributes attributes = Attributes.of(kind, properties, controls).withTags(node.tags());
        // Without data: what an element holds, all its flows carry; which of them do is known better below.
        return node.fact()
                .map(f -> f.withAttributes(attributes))
                .orElseGet(() -> ItemFact.of(node.name(), node.name(), attributes, node.place()));
    }

    private static FlowFact flow(Link link, Carried carried) {
        Edge edge = link.edge();
        Node source = link.source();
        Node sink = link.sink();
        Place place = edge.evidence().place();
        Map<PropertyName, Property> properties = new TreeMap<>();
        if (!edge.protocol().isEmpty()) {
            properties.put(PropertyNames.PROTOCOL, Property.derived(edge.protocol(), place));
        }
        properties.put(PropertyNames.DESCRIPTION, Property.derived("Seen by " + String.join(", ", edge.seen()), place));
        if (edge.isAnswer() && sink.has(Tags.PORT)) {
            // The port at which the sink itself listens is not where it gets what it asked for.
            properties.put(PropertyNames.DST_PORT, Property.derived(NO_PORT, place));
        }
        Map<PropertyName, Property> controls = new TreeMap<>();
        if (edge.protocol().equals("HTTPS") || edge.has(Tags.TLS)) {
            controls.put(PropertyNames.IS_ENCRYPTED, Property.derived(true, place));
        }
        boolean proven = edge.has(Tags.TOKEN) || edge.has(Tags.PASSWORD);
        if (proven && !edge.isAnswer()) {
            properties.put(PropertyNames.AUTHENTICATED_WITH, Property.derived(true, place));
        }
        if (edge.has(Tags.TOKEN)) {
            properties.put(PropertyNames.USES_SESSION_TOKENS, Property.derived(true, place));
        }
        return FlowFact.between(
                        new Reference(source.key(), source.name(), place),
                        new Reference(sink.key(), sink.name(), place),
                        edge.key(),
                        FlowNames.of(link),
                        Attributes.of(Kinds.DATAFLOW, properties, controls).withTags(edge.tags()),
                        place)
                .withData(carried.by(link).map(k -> new Reference(k, k, place)).toList());
    }
}
