package dev.threatdoc.tell.diagram;

import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.ModelSettings.OnDuplicates;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.PropertyNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Chooses the flows that a data-flow diagram shows. */
final class DrawnFlows {

    private DrawnFlows() {}

    /** Those shown, without those that repeat an earlier one if the model says that repetitions are not to be drawn. */
    static List<Dataflow> of(Shown shown) {
        if (shown.graph().model().settings().onDuplicates() != OnDuplicates.IGNORE) {
            return shown.flows();
        }
        Set<Object> seen = new HashSet<>();
        return shown.flows().stream().filter(f -> seen.add(signature(f))).toList();
    }

    /** All that makes a flow what it is, apart from its name, its note and its place in the order. */
    private static Object signature(Dataflow flow) {
        Map<PropertyName, Object> properties = new TreeMap<>();
        flow.attributes().properties().forEach((name, p) -> properties.put(name, p.value()));
        Map<PropertyName, Object> controls = new HashMap<>();
        flow.attributes().controls().forEach((name, p) -> controls.put(name, p.value()));
        List.of(PropertyNames.NAME, PropertyNames.NOTE, PropertyNames.ORDER, PropertyNames.DESCRIPTION)
                .forEach(properties::remove);
        return List.of(flow.source(), flow.sink(), new TreeSet<>(flow.data()), flow.levels(), properties, controls);
    }
}
