package dev.threatdoc.files;

import dev.threatdoc.model.Attributes;
import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.vocabulary.Controls;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.model.vocabulary.PropertySpec;
import dev.threatdoc.read.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the properties and controls of an item of a pytm model. */
final class PytmAttributes {

    private static final Property UNMANAGED = Property.assumed("Unmanaged");

    private static final Map<String, String> OTHER_NAMES = Map.of("lifetime", PropertyNames.CREDENTIALS_LIFE.text());

    private final JsonReading reading;
    private final PropertyValues values;
    private final boolean dump;

    /**
     * For one file.
     *
     * @param dump whether pytm wrote it: then every property is there, and a default says no more than its absence
     */
    PytmAttributes(JsonReading reading, boolean dump) {
        this.reading = reading;
        this.values = new PropertyValues(reading);
        this.dump = dump;
    }

    /**
     * The attributes of an item.
     *
     * @param handled the members that somebody else reads
     */
    Attributes read(ElementKind kind, JsonValue.Obj item, Set<String> handled) {
        Map<PropertyName, Property> properties = new TreeMap<>();
        Map<PropertyName, Property> controls = new TreeMap<>();
        item.members().forEach((name, value) -> {
            if (!handled.contains(name) && !isComputed(kind, name)) {
                member(kind, item, name, value, properties, controls);
            }
        });
        JsonReading.member(item, "controls")
                .filter(v -> handled.contains("controls"))
                .flatMap(reading::object)
                .ifPresent(o -> o.members().forEach((name, value) -> control(o, name, value, controls)));
        if (kind.is(Kinds.PROCESS)) {
            properties.putIfAbsent(PropertyNames.CODE_TYPE, UNMANAGED);
        }
        return Attributes.of(kind, properties, controls);
    }

    private static boolean isComputed(ElementKind kind, String name) {
        return kind.property(name)
                .filter(p -> p.role() == PropertySpec.Role.COMPUTED)
                .isPresent();
    }

    /** A property; or a control, for in older versions these stood on the item itself. */
    private void member(
            ElementKind kind,
            JsonValue.Obj item,
            String written,
            JsonValue value,
            Map<PropertyName, Property> properties,
            Map<PropertyName, Property> controls) {
        String name = OTHER_NAMES.getOrDefault(written, written);
        Optional<PropertySpec> property =
                kind.property(name).or(() -> reading.own().property(kind, name));
        Optional<PropertySpec> control =
                Controls.find(name).or(() -> reading.own().control(name)).filter(c -> kind != Kinds.DATA);
        if (property.isPresent()) {
            said(property.get(), value)
                    .ifPresent(p -> properties.put(property.get().name(), p));
        } else if (control.isPresent()) {
            said(control.get(), value)
                    .ifPresent(p -> controls.putIfAbsent(control.get().name(), p));
        } else {
            List<String> known = kind == Kinds.DATA
                    ? names(kind.properties()).toList()
                    : Stream.concat(names(kind.properties()), names(Controls.all()))
                            .toList();
            reading.unknown(
                    place(item, written), "unknown property \"" + written + "\" of " + kind.name(), written, known);
        }
    }

    private void control(JsonValue.Obj holder, String name, JsonValue value, Map<PropertyName, Property> controls) {
        Optional<PropertySpec> control =
                Controls.find(name).or(() -> reading.own().control(name));
        if (control.isPresent()) {
            said(control.get(), value).ifPresent(p -> controls.put(control.get().name(), p));
        } else {
            List<String> known = names(Controls.all()).toList();
            reading.unknown(place(holder, name), "unknown control \"" + name + "\"", name, known);
        }
    }

    private Optional<Property> said(PropertySpec spec, JsonValue value) {
        if (value instanceof JsonValue.Null) {
            return Optional.empty();
        }
        return values.read(spec.type(), value)
                .filter(v -> !dump || !isDefault(spec, v))
                .map(v -> Property.declared(v, value.place()));
    }

    /** Whether a value is what pytm has where it is undeclared. */
    private static boolean isDefault(PropertySpec spec, Object value) {
        return spec.name().equals(PropertyNames.CODE_TYPE)
                ? value.equals(UNMANAGED.value())
                : value.equals(spec.defaultValue());
    }

    private static Stream<String> names(List<PropertySpec> specs) {
        return specs.stream().map(s -> s.name().text());
    }

    private static FilePlace place(JsonValue.Obj object, String name) {
        return object.names().getOrDefault(name, object.place());
    }
}
