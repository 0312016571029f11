package dev.threatdoc.model.link;

import dev.threatdoc.model.Boundary;
import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Element;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.facts.ItemFact;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Leaves out elements that no dataflow touches, and boundaries that then are empty. */
final class UnusedItems {

    private UnusedItems() {}

    /** The facts without elements that no flow touches, and without boundaries that then are empty. */
    static Facts leaveOut(Facts facts, ThreatModel model) {
        Set<String> used = new HashSet<>();
        for (Dataflow flow : model.flows()) {
            used.add(flow.source());
            used.add(flow.sink());
        }
        Map<String, Boundary> byId = new HashMap<>();
        model.boundaries().forEach(b -> byId.put(b.id(), b));
        Set<String> elements = new HashSet<>();
        Set<String> boundaries = new HashSet<>();
        for (Element element : model.elements()) {
            if (used.contains(element.id())) {
                elements.add(element.name());
                Optional<Boundary> next = element.inBoundary().map(byId::get);
                while (next.isPresent() && boundaries.add(next.get().name())) {
                    next = next.get().inBoundary().map(byId::get);
                }
            }
        }
        return facts.withBoundaries(named(facts.boundaries(), boundaries))
                .withElements(named(facts.elements(), elements));
    }

    private static List<ItemFact> named(List<ItemFact> facts, Set<String> names) {
        return facts.stream().filter(f -> names.contains(f.name())).toList();
    }
}
