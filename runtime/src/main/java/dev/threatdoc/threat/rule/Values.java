package dev.threatdoc.threat.rule;

import dev.threatdoc.model.Item;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.vocabulary.Controls;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.EnumConstant;
import dev.threatdoc.model.vocabulary.EnumType;
import dev.threatdoc.model.vocabulary.Enums;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.NearestName;
import dev.threatdoc.model.vocabulary.PropertySpec;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds values of items by names that a rule's author wrote, which may be wrong. */
final class Values {

    private Values() {}

    /**
     * A value.
     *
     * @param spec what is known about it
     * @param property what was said of it
     */
    record Found(PropertySpec spec, Property property) {

        boolean isControl() {
            return spec.role() == PropertySpec.Role.CONTROL;
        }
    }

    /** Whether items of that kind have such a property or control, which a rule can read by name. */
    static boolean has(Item item, String name) {
        return spec(item.kind(), name)
                .filter(s -> s.role() != PropertySpec.Role.COMPUTED)
                .isPresent();
    }

    /**
     * The property or control of that name; empty if the item's kind has none, but others have.
     *
     * @throws IllegalArgumentException if no kind has it, or it is not to be read by name
     */
    static Optional<Found> find(Item item, String name) {
        Optional<PropertySpec> spec = spec(item.kind(), name);
        if (spec.isEmpty()) {
            refuseUnknown(name);
            return Optional.empty();
        }
        if (spec.get().role() == PropertySpec.Role.COMPUTED) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" follows from the model and is not read by name; use a method of the view");
        }
        Property property = spec.get().role() == PropertySpec.Role.CONTROL
                ? item.attributes().control(spec.get().name())
                : item.attributes().property(spec.get().name());
        return Optional.of(new Found(spec.get(), property));
    }

    /** The constant of an enum. */
    static EnumConstant constant(String enumName, String constant) {
        EnumType type = Enums.find(enumName).orElseThrow();
        if (!type.ordered()) {
            throw new IllegalArgumentException("the constants of " + enumName + " are not ordered");
        }
        return type.constant(constant)
                .orElseThrow(() -> new IllegalArgumentException("there is no " + enumName + "." + constant
                        + NearestName.hint(
                                constant,
                                type.constants().stream()
                                        .map(EnumConstant::name)
                                        .toList())));
    }

    /** What a name means for an item of a kind, as in conditions: a property if there is one, or else a control. */
    private static Optional<PropertySpec> spec(ElementKind kind, String name) {
        Optional<PropertySpec> property = kind.property(name);
        return property.isPresent() || !kind.is(Kinds.ELEMENT) ? property : Controls.find(name);
    }

    private static void refuseUnknown(String name) {
        Set<String> known = new TreeSet<>();
        Kinds.all().forEach(k -> k.properties().forEach(p -> known.add(p.name().text())));
        Controls.all().forEach(c -> known.add(c.name().text()));
        if (!known.contains(name)) {
            throw new IllegalArgumentException(
                    "there is no property or control \"" + name + "\"" + NearestName.hint(name, known));
        }
    }
}
