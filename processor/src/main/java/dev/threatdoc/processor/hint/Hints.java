package dev.threatdoc.processor.hint;

import dev.threatdoc.discover.derive.Observed;
import dev.threatdoc.discover.derive.Programs;
import dev.threatdoc.discover.derive.SeenOf;
import dev.threatdoc.discover.derive.SystemBuilder;
import dev.threatdoc.discover.recognise.Observation;
import dev.threatdoc.model.Attributes;
import dev.threatdoc.model.Joints;
import dev.threatdoc.model.Program;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.Remarks;
import dev.threatdoc.model.Seen;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.facts.FlowFact;
import dev.threatdoc.model.facts.ItemFact;
import dev.threatdoc.model.facts.Reference;
import dev.threatdoc.model.vocabulary.Controls;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.model.vocabulary.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Completes declared elements by what their code says; what is declared stays as it is. */
public final class Hints {

    private Hints() {}

    /**
     * The facts, with what was seen added as derived.
     *
     * @param uses which elements use others without a declared flow
     */
    public static Facts complete(Facts facts, List<ObservedElement> looked, List<UndeclaredUses.Use> uses) {
        Map<String, ObservedElement> byKey =
                looked.stream().collect(Collectors.toMap(l -> l.element().key(), Function.identity(), (a, b) -> a));
        Map<String, ItemFact> data = new LinkedHashMap<>();
        facts.data().forEach(d -> data.put(d.key(), d));
        List<ItemFact> elements = new ArrayList<>();
        for (ItemFact element : facts.elements()) {
            ObservedElement seen = byKey.get(element.key());
            if (seen == null) {
                elements.add(element);
            } else {
                List<ItemFact> handled = data(seen);
                handled.forEach(d -> data.merge(d.key(), d, Hints::completed));
                elements.add(completed(element, seen, handled));
            }
        }
        FlowData carried = new FlowData(facts.elements(), facts.flows(), data.values(), looked);
        List<FlowFact> flows = new ArrayList<>();
        facts.flows().forEach(f -> flows.add(carried.of(f)));
        uses.forEach(u -> flows.add(carried.of(flow(u))));
        List<Program> programs = looked.stream()
                .flatMap(l -> Programs.of(l.element(), l.module(), l.observations()).stream())
                .toList();
        return facts.withData(List.copyOf(data.values()))
                .withElements(elements)
                .withFlows(flows)
                .withJoints(new Joints(programs, Set.of(), Set.of()));
    }

    /** A type that was merely named as data says more of itself in its fields, but nobody classified it. */
    private static ItemFact completed(ItemFact known, ItemFact seen) {
        if (!ObservedElement.isUndeclared(known)) {
            return known;
        }
        Attributes attributes = known.attributes();
        for (Map.Entry<PropertyName, Property> each :
                seen.attributes().properties().entrySet()) {
            if (!each.getKey().equals(PropertyNames.CLASSIFICATION)) {
                attributes = attributes.withDefault(each.getKey(), each.getValue());
            }
        }
        return known.withAttributes(attributes);
    }

    private static List<ItemFact> data(ObservedElement seen) {
        List<Observation> handles = seen.observations().stream()
                .filter(Observation.Handles.class::isInstance)
                .toList();
        return handles.isEmpty()
                ? List.of()
                : SystemBuilder.build("", List.of(new Observed(seen.module(), handles)))
                        .data();
    }

    private static ItemFact completed(ItemFact element, ObservedElement own, List<ItemFact> handled) {
        Attributes attributes = element.attributes();
        Map<Tag, Property> tags = new TreeMap<>(attributes.tags());
        for (Observation observation : own.observations()) {
            if (observation instanceof Observation.Stated stated) {
                Property property =
                        Property.derived(stated.value(), stated.evidence().place());
                if (Controls.find(stated.name()).isPresent()) {
                    attributes = attributes.withControlDefault(stated.name(), property);
                } else if (attributes.kind().property(stated.name()).isPresent()) {
                    attributes = attributes.withDefault(stated.name(), property);
                }
            } else if (observation instanceof Observation.Tagged tagged) {
                tags.putIfAbsent(
                        tagged.tag(),
                        Property.derived(tagged.values(), tagged.evidence().place()));
            }
        }
        ItemFact hinted = element.withAttributes(attributes.withTags(tags)).withData(held(element, handled));
        Seen seen = SeenOf.observations(own.observations());
        return hinted.withRemarks(
                hinted.remarks().withSeen(hinted.remarks().seen().and(seen)));
    }

    /** What a store keeps; what anything else handles is on its flows, each of which carries its own. */
    private static List<Reference> held(ItemFact element, List<ItemFact> handled) {
        List<Reference> data = new ArrayList<>(element.data());
        if (element.attributes().kind().is(Kinds.DATASTORE)) {
            Set<String> known = data.stream().map(Reference::key).collect(Collectors.toSet());
            handled.stream()
                    .filter(d -> known.add(d.key()))
                    .forEach(d -> data.add(new Reference(d.key(), d.name(), d.place())));
        }
        return data;
    }

    private static FlowFact flow(UndeclaredUses.Use use) {
        return FlowFact.between(
                        new Reference(use.source().key(), use.source().name(), use.place()),
                        new Reference(use.sink().key(), use.sink().name(), use.place()),
                        use.source().key() + " -> " + use.sink().key(),
                        use.source().name() + " uses " + use.sink().name(),
                        Attributes.of(
                                Kinds.DATAFLOW,
                                Map.of(
                                        PropertyNames.DESCRIPTION,
                                        Property.derived("Seen by " + use.words(), use.place())),
                                Map.of()),
                        use.place())
                .withRemarks(
                        Remarks.none().withSuppressions(use.source().remarks().suppressions()));
    }
}
