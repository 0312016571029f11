package dev.threatdoc.threat.condition;

import dev.threatdoc.model.Item;
import dev.threatdoc.model.vocabulary.Controls;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.PropertySpec;
import java.util.Optional;

/** Reads properties and controls of items; what an item's kind does not have is {@code None}. */
final class Reads {

    private Reads() {}

    /** {@code owner.name} */
    static Code property(Code owner, PropertyName name) {
        boolean control = Controls.find(name).isPresent();
        return frame -> {
            Value value = owner.run(frame);
            if (value instanceof Value.Reference reference) {
                return property(reference.item(), name, control, frame);
            }
            return value instanceof Open ? value : Nothing.NOTHING;
        };
    }

    /** {@code owner.controls.name} */
    static Code control(Code owner, PropertyName name) {
        return frame -> {
            Value value = owner.run(frame);
            if (value instanceof Value.Reference reference) {
                return control(reference.item(), name, frame);
            }
            return value instanceof Open ? value : Nothing.NOTHING;
        };
    }

    /** A property that is no control. */
    static Value property(Item item, PropertyName name, Frame frame) {
        return property(item, name, false, frame);
    }

    private static Value property(Item item, PropertyName name, boolean orControl, Frame frame) {
        Optional<PropertySpec> spec = item.kind().property(name);
        if (spec.isEmpty()) {
            return orControl ? control(item, name, frame) : Nothing.NOTHING;
        }
        if (spec.get().role() == PropertySpec.Role.COMPUTED) {
            return Computed.read(item, name.text(), frame);
        }
        return frame.read(item, name, item.attributes().property(name), false);
    }

    private static Value control(Item item, PropertyName name, Frame frame) {
        if (!PropertyRules.hasControls(item.kind())) {
            return Nothing.NOTHING;
        }
        return frame.read(item, name, item.attributes().control(name), true);
    }
}
