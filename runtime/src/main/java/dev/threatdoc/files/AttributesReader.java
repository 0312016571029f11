package dev.threatdoc.files;

import dev.threatdoc.model.Attributes;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.Provenance;
import dev.threatdoc.model.vocabulary.Controls;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.NearestName;
import dev.threatdoc.model.vocabulary.OwnNames;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.PropertySpec;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.ValueType;
import dev.threatdoc.read.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads properties, controls and tags as {@link AttributesWriter} writes them. */
final class AttributesReader {

    private static final List<String> MEMBERS = List.of("value", "provenance", "inherited", "source");
    private static final List<String> PROVENANCES =
            Stream.of(Provenance.values()).map(AttributesReader::word).toList();

    private static final ValueType TEXTS = new ValueType.ListOf(ValueType.TEXT);

    private final JsonReading reading;
    private final PropertyValues values;
    private final PlaceReader places;

    AttributesReader(JsonReading reading) {
        this.reading = reading;
        this.values = new PropertyValues(reading);
        this.places = new PlaceReader(reading);
    }

    /** The attributes of an item, without those that it inherits: linking finds these again. */
    Attributes read(ElementKind kind, JsonValue.Obj item) {
        List<PropertySpec> properties = kind.properties().stream()
                .filter(p -> p.role() == PropertySpec.Role.PROPERTY)
                .toList();
        return Attributes.of(
                        kind,
                        group(
                                item,
                                "properties",
                                "property",
                                OwnNames.behind(properties, reading.own().properties(kind))),
                        group(
                                item,
                                "controls",
                                "control",
                                OwnNames.behind(Controls.all(), reading.own().controls())))
                .withTags(tags(item));
    }

    private Map<Tag, Property> tags(JsonValue.Obj item) {
        Map<Tag, Property> tags = new TreeMap<>();
        JsonReading.member(item, "tags")
                .flatMap(reading::object)
                .ifPresent(group -> group.members()
                        .forEach((name, value) -> reading.object(value)
                                .flatMap(o -> property(TEXTS, o))
                                .ifPresent(p -> tags.put(Tag.of(name), p))));
        return tags;
    }

    private Map<PropertyName, Property> group(
            JsonValue.Obj item, String member, String word, List<PropertySpec> known) {
        Map<PropertyName, Property> said = new TreeMap<>();
        Optional<JsonValue.Obj> group = JsonReading.member(item, member).flatMap(reading::object);
        if (group.isEmpty()) {
            return said;
        }
        group.get().members().forEach((name, value) -> {
            Optional<PropertySpec> spec =
                    known.stream().filter(p -> p.name().text().equals(name)).findFirst();
            if (spec.isEmpty()) {
                List<String> names = known.stream().map(p -> p.name().text()).toList();
                reading.unknown(
                        group.get().names().getOrDefault(name, value.place()),
                        "unknown " + word + " \"" + name + "\"",
                        name,
                        names);
            } else {
                reading.object(value)
                        .flatMap(o -> property(spec.get().type(), o))
                        .ifPresent(p -> said.put(spec.get().name(), p));
            }
        });
        return said;
    }

    private Optional<Property> property(ValueType type, JsonValue.Obj object) {
        reading.members(object, "a property", MEMBERS);
        Optional<JsonValue> value = JsonReading.member(object, "value");
        if (value.isEmpty()) {
            reading.error(object.place(), "the property has no \"value\"");
        }
        Optional<Object> read = value.flatMap(v -> values.read(type, v));
        Provenance provenance = provenance(object);
        boolean inherited =
                JsonReading.member(object, "inherited").flatMap(reading::flag).orElse(false);
        return read.filter(v -> !inherited).map(v -> new Property(v, provenance, places.read(object)));
    }

    private Provenance provenance(JsonValue.Obj object) {
        Optional<JsonValue> value = JsonReading.member(object, "provenance");
        Optional<String> text = value.flatMap(reading::text);
        for (Provenance provenance : Provenance.values()) {
            if (text.filter(word(provenance)::equals).isPresent()) {
                return provenance;
            }
        }
        text.ifPresent(t ->
                reading.error(object.place(), "unknown provenance \"" + t + "\"" + NearestName.hint(t, PROVENANCES)));
        return Provenance.DECLARED;
    }

    private static String word(Provenance provenance) {
        return provenance.name().toLowerCase(Locale.ROOT);
    }
}
