package dev.threatdoc.threat.condition;

import dev.threatdoc.model.DataAsset;
import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Item;
import dev.threatdoc.model.vocabulary.PropertyNames;
import java.util.List;

/** The code of the methods that compare what flows carry, and how, with what their ends allow. */
final class FlowTests {

    private FlowTests() {}

    /** {@code flow.hasDataLeaks()}: carries something that is classified higher than an end or the flow may handle. */
    static Code hasDataLeaks(Code owner) {
        return frame -> {
            Value value = owner.run(frame);
            if (!(value instanceof Value.Reference reference) || !(reference.item() instanceof Dataflow flow)) {
                return value instanceof Open ? value : Truth.FALSE;
            }
            List<Item> limits =
                    List.of(frame.graph().source(flow), frame.graph().sink(flow), flow);
            Ternary result = Truth.FALSE;
            for (String id : flow.data()) {
                frame.step(4L * limits.size());
                result = result.or(exceeds(frame.graph().data(id), limits, frame));
                if (result == Truth.TRUE) {
                    break;
                }
            }
            return result;
        };
    }

    private static Ternary exceeds(DataAsset asset, List<Item> limits, Frame frame) {
        Ternary result = Truth.FALSE;
        Value classification = Reads.property(asset, PropertyNames.CLASSIFICATION, frame);
        for (Item item : limits) {
            Value limit = Reads.property(item, PropertyNames.MAX_CLASSIFICATION, frame);
            result = result.or(Order.holds(Comparison.GREATER, classification, limit, frame));
        }
        return result;
    }

    /** {@code item.checkTLSVersion(flows)}: one of the flows uses an older version than the item accepts. */
    static Code checkTlsVersion(Code owner, Members flows) {
        return frame -> {
            Value value = owner.run(frame);
            if (!(value instanceof Value.Reference reference)) {
                return value instanceof Open ? value : Truth.FALSE;
            }
            Value minimum = Reads.property(reference.item(), PropertyNames.MIN_TLS_VERSION, frame);
            return Aggregates.any(frame, flows, (flow, f) -> isOlder(flow, minimum, f));
        };
    }

    private static Ternary isOlder(Value flow, Value minimum, Frame frame) {
        if (flow instanceof Open open) {
            return open;
        }
        return flow instanceof Value.Reference reference
                ? Order.holds(
                        Comparison.LESS,
                        Reads.property(reference.item(), PropertyNames.TLS_VERSION, frame),
                        minimum,
                        frame)
                : Truth.FALSE;
    }
}
