package dev.threatdoc.files;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.threatdoc.model.Attributes;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.vocabulary.Controls;
import dev.threatdoc.model.vocabulary.EnumConstant;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.PropertySpec;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Writes properties, controls and tags with how they are known; a default that nobody has changed is left out. */
final class AttributesWriter {

    private final JsonGenerator json;
    private final PlaceWriter places;

    AttributesWriter(JsonGenerator json) {
        this.json = json;
        this.places = new PlaceWriter(json);
    }

    /**
     * Writes attributes as the members {@code properties}, {@code controls} and {@code tags}; what an item inherits is
     * marked, for readers leave it to linking.
     */
    void write(Attributes attributes) throws IOException {
        Map<PropertyName, Property> properties = new TreeMap<>();
        attributes.properties().forEach((name, property) -> {
            if (isSaid(attributes.kind().property(name), property)) {
                properties.put(name, property);
            }
        });
        Map<PropertyName, Property> controls = new TreeMap<>();
        attributes.controls().forEach((name, property) -> {
            if (isSaid(Controls.find(name), property)) {
                controls.put(name, property);
            }
        });
        group("properties", properties, attributes::inherits);
        group("controls", controls, attributes::inheritsControl);
        group("tags", attributes.tags(), tag -> false);
    }

    private static boolean isSaid(Optional<PropertySpec> spec, Property property) {
        return !property.isAssumed()
                || spec.filter(s -> s.defaultValue().equals(property.value())).isEmpty();
    }

    private <N> void group(String name, Map<N, Property> said, Predicate<N> inherited) throws IOException {
        if (said.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart(name);
        for (Map.Entry<N, Property> entry : said.entrySet()) {
            Property property = entry.getValue();
            json.writeObjectFieldStart(entry.getKey().toString());
            json.writeFieldName("value");
            value(property.value());
            json.writeStringField("provenance", property.provenance().name().toLowerCase(Locale.ROOT));
            if (inherited.test(entry.getKey())) {
                json.writeBooleanField("inherited", true);
            }
            places.write(property.place());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** Writes a value of a property. */
    void value(Object value) throws IOException {
        if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof EnumConstant constant) {
            json.writeString(constant.name());
        } else if (value instanceof List<?> texts) {
            json.writeStartArray();
            for (Object text : texts) {
                json.writeString(String.valueOf(text));
            }
            json.writeEndArray();
        } else {
            json.writeString(String.valueOf(value));
        }
    }
}
