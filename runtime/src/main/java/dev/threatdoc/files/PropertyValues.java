package dev.threatdoc.files;

import dev.threatdoc.model.vocabulary.EnumConstant;
import dev.threatdoc.model.vocabulary.EnumType;
import dev.threatdoc.model.vocabulary.NearestName;
import dev.threatdoc.model.vocabulary.ValueType;
import dev.threatdoc.read.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the value of a property or control, as its type wants it. */
final class PropertyValues {

    /** pytm's values of its enum {@code Lifetime}, where they differ from the names of its constants. */
    private static final Map<String, String> LIFETIMES = Map.of(
            "SHORT_LIVED", "SHORT",
            "LONG_LIVED", "LONG",
            "AUTO_REVOKABLE", "AUTO",
            "MANUALLY_REVOKABLE", "MANUAL");

    private final JsonReading reading;

    PropertyValues(JsonReading reading) {
        this.reading = reading;
    }

    /** The value, or nothing if it is of the wrong type, which is reported. */
    Optional<Object> read(ValueType type, JsonValue value) {
        if (type instanceof ValueType.Enumerated enumerated) {
            return constant(enumerated.type(), value).map(c -> c);
        }
        if (type instanceof ValueType.ListOf) {
            return texts(value).map(t -> t);
        }
        if (type == ValueType.BOOLEAN) {
            return reading.flag(value).map(f -> f);
        }
        return type == ValueType.INTEGER
                ? reading.number(value).map(n -> n)
                : reading.text(value).map(t -> t);
    }

    private Optional<List<String>> texts(JsonValue value) {
        int before = reading.problems().size();
        List<String> texts =
                reading.texts(value).stream().map(JsonValue.Str::text).toList();
        return reading.problems().size() > before ? Optional.empty() : Optional.of(texts);
    }

    /** A constant by its name, with the enum's name before it or without, or by its number if the enum is ordered. */
    private Optional<EnumConstant> constant(EnumType type, JsonValue value) {
        if (value instanceof JsonValue.Num number && type.ordered()) {
            Optional<EnumConstant> constant = type.constants().stream()
                    .filter(c -> c.rank() == number.value())
                    .findFirst();
            if (constant.isEmpty()) {
                reading.error(value.place(), "no " + type.name() + " has that number");
            }
            return constant;
        }
        Optional<String> text = reading.text(value);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String prefix = type.name() + ".";
        String name = text.get().startsWith(prefix) ? text.get().substring(prefix.length()) : text.get();
        Optional<EnumConstant> constant = type.constant(name).or(() -> type.constant(LIFETIMES.getOrDefault(name, "")));
        if (constant.isEmpty()) {
            List<String> names =
                    type.constants().stream().map(EnumConstant::name).toList();
            String hint = NearestName.hint(name, names);
            reading.error(
                    value.place(),
                    "unknown " + type.name() + " \"" + name + "\""
                            + (hint.isEmpty() ? "; it is one of " + String.join(", ", names) : hint));
        }
        return constant;
    }
}
