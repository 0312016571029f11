package dev.threatdoc.discover.derive;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Observation;
import dev.threatdoc.model.Connection;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.model.vocabulary.Tags;
import java.util.List;

/** Puts together what a module shows of itself and of whom it deals with. */
final class ObservedNode {

    private ObservedNode() {}

    /** A node for a module. */
    static Node of(Observed observed) {
        Module module = observed.module();
        Node node = new Node(module.name(), module.place(), true);
        add(node, observed);
        return node;
    }

    /** Adds what a module shows to what is known of a node. */
    static void add(Node node, Observed observed) {
        Module module = observed.module();
        module.aliases().forEach(node::call);
        module.container().ifPresent(container -> {
            node.ports.addAll(container.ports());
            node.ports.addAll(container.publishedPorts());
            node.publishedPorts.addAll(container.publishedPorts());
        });
        observed.observations().forEach(o -> add(node, o));
        node.seen = node.seen.and(SeenOf.observations(observed.observations()));
    }

    private static void add(Node node, Observation observation) {
        Place place = observation.evidence().place();
        if (observation instanceof Observation.Tagged tagged) {
            node.tag(tagged.tag(), tagged.values(), tagged.evidence());
            if (tagged.tag().equals(Tags.PORT)) {
                node.listen(tagged.values());
            }
        } else if (observation instanceof Observation.Stated stated) {
            node.stated.putIfAbsent(stated.name(), Property.derived(stated.value(), place));
        } else if (observation instanceof Observation.Handles handles) {
            if (handles.isExchanged()) {
                node.exchanged.add(handles.key());
            }
            if (Boolean.TRUE.equals(handles.properties().get(PropertyNames.IS_STORED))) {
                node.stored.add(handles.key());
            }
        } else if (observation instanceof Observation.Connected connected) {
            node.connections.add(new Connection(
                    Ends.of(connected.end()),
                    connected.incoming(),
                    connected.protocol(),
                    connected.tags(),
                    connected.evidence()));
        } else if (observation instanceof Observation.Described described) {
            node.details.add(new Connection.Detail(
                    Ends.of(described.end()), described.name(), Property.derived(described.value(), place)));
        } else if (observation instanceof Observation.Fronts front) {
            node.fronts.add(new Connection(Ends.UNKNOWN, false, "HTTP", front.tags(), front.evidence()));
        }
    }

    /** What data a module handles. */
    static List<Observation.Handles> handled(List<Observed> modules) {
        return modules.stream()
                .flatMap(m -> m.observations().stream())
                .filter(Observation.Handles.class::isInstance)
                .map(Observation.Handles.class::cast)
                .toList();
    }
}
