package dev.threatdoc.discover.derive;

import dev.threatdoc.model.Connection;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The phase that lets gateways pass requests on to every service that has registered. */
final class Fronts {

    private Fronts() {}

    static Wiring add(Wiring wiring, Declared declared) {
        Wiring fronted = wiring;
        for (Node gateway : wiring.ours()) {
            List<Node> registered = gateway.program().fronts().isEmpty() ? List.of() : registered(fronted);
            for (Connection front : gateway.program().fronts()) {
                for (Node service : registered) {
                    if (!service.is(gateway) && !declared.joins(gateway, service)) {
                        fronted = front(fronted, gateway, service, front);
                    }
                }
            }
        }
        return fronted;
    }

    private static List<Node> registered(Wiring wiring) {
        return wiring.links().stream()
                .filter(l -> l.edge().has(Tags.REGISTRATION))
                .flatMap(l -> Stream.of(l.source(), l.sink()))
                .filter(n -> n.isOurs() && !n.hasAny(KindOf.UNFRONTED))
                .distinct()
                .toList();
    }

    private static Wiring front(Wiring wiring, Node gateway, Node service, Connection front) {
        Map<Tag, List<String>> tags = new TreeMap<>(front.tags());
        if (wiring.edges().values().stream().anyMatch(e -> e.isFrom(gateway) && e.isTo(service))) {
            tags.remove(Tags.BY_DEFAULT);
        }
        return wiring.with(wiring.edge(gateway, service, front.protocol(), front.evidence())
                .seenBy(front.evidence(), tags));
    }
}
