package dev.threatdoc.discover.derive;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Observation;
import dev.threatdoc.model.Connection;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.model.vocabulary.Tags;
import java.util.List;
import java.util.Set;

/** Puts together what a module shows of itself and of whom it deals with. */
final class ObservedNode {

    private ObservedNode() {}

    /** A node for a module. */
    static Node of(Observed observed) {
        Module module = observed.module();
        return add(Node.of("program/" + module.name(), module.name(), module.place(), true), observed);
    }

    /** A node with what a module shows of it, too. */
    static Node add(Node known, Observed observed) {
        NodeBuilder node = new NodeBuilder(known);
        node.names(observed.module().aliases());
        observed.module().container().ifPresent(container -> {
            node.ports(container.ports());
            node.ports(container.publishedPorts());
            node.publishedPorts(container.publishedPorts());
        });
        observed.observations().forEach(o -> add(node, o));
        node.seen(SeenOf.observations(observed.observations()));
        return node.build();
    }

    private static void add(NodeBuilder node, Observation observation) {
        Place place = observation.evidence().place();
        if (observation instanceof Observation.Tagged tagged) {
            node.tag(tagged.tag(), tagged.values(), tagged.evidence());
            if (tagged.tag().equals(Tags.PORT)) {
                node.portsIn(tagged.values());
            }
        } else if (observation instanceof Observation.Stated stated) {
            node.state(stated.name(), Property.derived(stated.value(), place));
        } else if (observation instanceof Observation.Handles handles) {
            if (handles.isExchanged()) {
                node.exchanged(Set.of(handles.key()));
            }
            if (Boolean.TRUE.equals(handles.properties().get(PropertyNames.IS_STORED))) {
                node.stored(Set.of(handles.key()));
            }
        } else if (observation instanceof Observation.Connected connected) {
            node.connections(List.of(new Connection(
                    Ends.of(connected.end()),
                    connected.incoming(),
                    connected.protocol(),
                    connected.tags(),
                    connected.evidence())));
        } else if (observation instanceof Observation.Described described) {
            node.details(List.of(new Connection.Detail(
                    Ends.of(described.end()), described.name(), Property.derived(described.value(), place))));
        } else if (observation instanceof Observation.Fronts front) {
            node.fronts(List.of(new Connection(Ends.UNKNOWN, false, "HTTP", front.tags(), front.evidence())));
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
