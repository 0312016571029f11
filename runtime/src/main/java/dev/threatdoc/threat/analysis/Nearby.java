package dev.threatdoc.threat.analysis;

import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Item;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Subject;
import dev.threatdoc.threat.condition.NearRead;
import dev.threatdoc.threat.condition.Unknown;
import java.util.List;

/**
 * A subject with what stands near it: itself, and if it is a flow the elements at its ends, in this order.
 *
 * @param items these
 */
record Nearby(List<Item> items) {

    static Nearby of(Subject subject, ModelGraph graph) {
        return subject instanceof Dataflow flow
                ? new Nearby(List.of(flow, graph.source(flow), graph.sink(flow)))
                : new Nearby(List.of(subject));
    }

    /** The item that stands there. */
    Item at(NearRead.Where where) {
        return switch (where) {
            case SUBJECT -> items.get(0);
            case SOURCE -> items.get(1);
            case SINK -> items.get(2);
        };
    }

    /** Whether no item is there twice, so that each can be told from the others by its id. */
    boolean isPlain() {
        return items.size() == 1 || items.get(1) != items.get(2);
    }

    /** What is unknown of an item, of the one that stands where that one stands near another subject. */
    Unknown moved(Unknown unknown, Nearby other) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).id().equals(unknown.item())) {
                return unknown.about(other.items.get(i));
            }
        }
        throw new IllegalArgumentException(
                unknown + " is not near " + items.get(0).id());
    }

    /** Which of two comes first where what is unknown of them is put in order. */
    boolean isBefore(int one, int two) {
        Item a = items.get(one);
        Item b = items.get(two);
        int order = a.name().compareTo(b.name());
        return order < 0 || (order == 0 && a.id().compareTo(b.id()) < 0);
    }
}
