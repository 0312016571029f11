package dev.threatdoc.model.link;

import dev.threatdoc.model.Place;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.facts.FlowFact;
import dev.threatdoc.model.vocabulary.PropertyNames;
import java.util.List;

/** Numbers flows that have no number. */
final class Orders {

    private Orders() {}

    /** Numbers sorted flows from 1 up to the first that has an order of its own. */
    static void number(List<FlowFact> sorted) {
        for (int i = 0; i < sorted.size(); i++) {
            FlowFact flow = sorted.get(i);
            if (!flow.attributes().property(PropertyNames.ORDER).value().equals(-1)) {
                return;
            }
            Property order = Property.derived(i + 1, Place.NONE);
            sorted.set(
                    i,
                    flow.withAttributes(
                            flow.attributes().with(PropertyNames.ORDER, order).inherit(PropertyNames.ORDER, order)));
        }
    }
}
