package dev.threatdoc.processor.read;

import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.ValueType;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.Element;

/** Reads {@code @Property}: properties and controls that the user's own threat files declare. */
final class OwnPropertyReader {

    static final String ANNOTATION = "Property";

    private final ReaderContext context;

    OwnPropertyReader(ReaderContext context) {
        this.context = context;
    }

    /** Those on a declaration, properties and controls together. */
    Map<PropertyName, Property> read(Element declaration) {
        Map<PropertyName, Property> read = new TreeMap<>();
        for (Marker marker : Markers.on(declaration, ANNOTATION)) {
            String text = AnswerReader.text(marker, "name");
            Optional<PropertyName> name = context.own().find(text);
            if (name.isEmpty()) {
                context.error(context.places().of(marker, "name"), unknown(text));
            } else {
                value(marker, name.get()).ifPresent(p -> read.put(name.get(), p));
            }
        }
        return read;
    }

    private static String unknown(String name) {
        return PropertyName.find(name).isPresent()
                ? "\"" + name + "\" is no property of your own; set it in @Controls, or in the annotation of its kind"
                : "Nothing declares \"" + name + "\"; a threat file that -Athreatdoc.threats names does, with"
                        + " {\"controls\": [{\"name\": \"" + name + "\", \"meaning\": \"...\"}], \"threats\": [...]}";
    }

    private Optional<Property> value(Marker marker, PropertyName name) {
        String written = AnswerReader.text(marker, "value").strip();
        CodePlace place = context.places().of(marker, "value");
        ValueType type = context.own().type(name);
        Optional<Object> value = Optional.empty();
        if (type == ValueType.TEXT) {
            value = Optional.of(written);
        } else if (type == ValueType.BOOLEAN && written.matches("true|false")) {
            value = Optional.of(Boolean.valueOf(written));
        } else if (type == ValueType.INTEGER && written.matches("[0-9]{1,9}")) {
            value = Optional.of(Integer.valueOf(written));
        }
        if (value.isEmpty()) {
            context.error(place, name + " = \"" + written + "\": " + type.words() + " is expected");
        }
        return value.map(v -> Property.declared(v, place));
    }
}
