package dev.threatdoc.files.foreign;

import dev.threatdoc.model.vocabulary.Controls;
import dev.threatdoc.model.vocabulary.PropertySpec;
import dev.threatdoc.model.vocabulary.ValueType;
import java.util.Optional;

/** Reads properties and controls that our own writers put into fields of their own. */
final class SaidReader {

    private SaidReader() {}

    static void read(ForeignValue attributes, Collected.Entry entry) {
        attributes
                .membersOf("properties")
                .forEach((name, value) -> entry.kind()
                        .property(name)
                        .filter(s -> s.role() == PropertySpec.Role.PROPERTY)
                        .ifPresent(s -> set(s, value, entry)));
        attributes
                .membersOf("controls")
                .forEach((name, value) -> Controls.find(name).ifPresent(s -> set(s, value, entry)));
    }

    private static void set(PropertySpec spec, ForeignValue value, Collected.Entry entry) {
        parse(spec.type(), value).ifPresent(v -> entry.property(spec.name(), v));
    }

    private static Optional<Object> parse(ValueType type, ForeignValue value) {
        if (type instanceof ValueType.Enumerated enumerated) {
            return enumerated.type().constant(value.text()).map(c -> c);
        }
        if (type instanceof ValueType.ListOf) {
            return Optional.of(value.items().stream().map(ForeignValue::text).toList());
        }
        if (type == ValueType.BOOLEAN) {
            return Optional.of(Boolean.parseBoolean(value.text()));
        }
        if (type == ValueType.INTEGER) {
            try {
                return Optional.of(Integer.parseInt(value.text()));
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }
        return Optional.of(value.text());
    }
}
