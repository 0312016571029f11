package dev.threatdoc.model.link;

import dev.threatdoc.model.Problem;
import dev.threatdoc.model.facts.FlowFact;
import dev.threatdoc.model.facts.Reference;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.PropertyNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds flows that differ in nothing but name, note and order. */
final class Duplicates {

    private Duplicates() {}

    /** Reports each flow that repeats an earlier one. */
    static void refuse(List<FlowFact> flows, List<Problem> problems) {
        Map<Object, FlowFact> seen = new HashMap<>();
        for (FlowFact flow : flows) {
            FlowFact first = seen.putIfAbsent(signature(flow), flow);
            if (first != null) {
                problems.add(Problem.error(
                        flow.place(),
                        "The dataflow \"" + flow.name() + "\" repeats \"" + first.name()
                                + "\": same ends, same properties; remove one, or set onDuplicates = Action.IGNORE"));
            }
        }
    }

    private static Object signature(FlowFact flow) {
        Map<PropertyName, Object> properties = new TreeMap<>();
        Map<PropertyName, Object> controls = new TreeMap<>();
        flow.attributes().properties().forEach((name, p) -> properties.put(name, p.value()));
        flow.attributes().controls().forEach((name, p) -> controls.put(name, p.value()));
        List.of(PropertyNames.NOTE, PropertyNames.ORDER).forEach(properties::remove);
        return List.of(
                flow.source().key(),
                flow.sink().key(),
                flow.data().stream().map(Reference::key).sorted().toList(),
                properties,
                controls);
    }
}
