package dev.threatdoc.processor.read;

import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.vocabulary.Controls;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.PropertySpec;
import dev.threatdoc.model.vocabulary.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;

/** Reads the attributes of an annotation that are properties, or controls, by the vocabulary. */
final class PropertyReader {

    private static final int HIGHEST_PORT = 65_535;

    private final ReaderContext context;

    PropertyReader(ReaderContext context) {
        this.context = context;
    }

    /** The properties of a kind that an annotation declares. */
    Map<PropertyName, Property> properties(Marker marker, ElementKind kind) {
        return read(marker, name -> property(kind, name));
    }

    /** The controls that {@code @Controls} on a declaration declares. */
    Map<PropertyName, Property> controls(Element declaration) {
        return Markers.first(declaration, "Controls")
                .map(m -> read(m, Controls::find))
                .orElse(Map.of());
    }

    /** Annotations write OS as {@code os}; all other names are the same. */
    private static Optional<PropertySpec> property(ElementKind kind, String name) {
        return kind.property(name)
                .or(() -> kind.property(name.toUpperCase(Locale.ROOT)))
                .filter(p -> p.role() == PropertySpec.Role.PROPERTY);
    }

    private Map<PropertyName, Property> read(Marker marker, Function<String, Optional<PropertySpec>> specs) {
        Map<PropertyName, Property> read = new TreeMap<>();
        marker.mirror().getElementValues().forEach((attribute, value) -> {
            String name = attribute.getSimpleName().toString();
            specs.apply(name)
                    .ifPresent(spec -> property(marker, name, spec, value).ifPresent(p -> read.put(spec.name(), p)));
        });
        return read;
    }

    private Optional<Property> property(Marker marker, String attribute, PropertySpec spec, AnnotationValue value) {
        Optional<Object> converted = convert(spec.type(), value);
        if (converted.isEmpty()) {
            context.incomplete();
            return Optional.empty();
        }
        CodePlace place = context.places().of(marker, attribute);
        if (converted.get() instanceof Integer number && number != -1 && isOutOfRange(attribute, number)) {
            context.error(place, attribute + " = " + number + ": " + range(attribute));
            return Optional.empty();
        }
        // Both stand for "not said", whoever writes them.
        return converted.filter(v -> !v.equals(-1) && !v.equals("")).map(v -> Property.declared(v, place));
    }

    private static boolean isPort(String attribute) {
        return attribute.toLowerCase(Locale.ROOT).endsWith("port");
    }

    private static boolean isOutOfRange(String attribute, int number) {
        return number < 0 || (isPort(attribute) && number > HIGHEST_PORT);
    }

    private static String range(String attribute) {
        return isPort(attribute)
                ? "a TCP port is a number from 0 to " + HIGHEST_PORT + "; leave it out if it is not known"
                : "it is counted from 1; leave it out if it is not known";
    }

    /** The value in the vocabulary's terms; nothing if the source is wrong in a way that the compiler reports. */
    private static Optional<Object> convert(ValueType type, AnnotationValue value) {
        Object raw = value == null ? null : value.getValue();
        if (type instanceof ValueType.Enumerated enumerated) {
            return raw instanceof VariableElement constant
                    ? enumerated
                            .type()
                            .constant(constant.getSimpleName().toString())
                            .map(c -> c)
                    : Optional.empty();
        }
        if (type instanceof ValueType.ListOf list && raw instanceof List<?> items) {
            List<Object> converted = new ArrayList<>();
            for (Object item : items) {
                Optional<Object> one = convert(list.item(), (AnnotationValue) item);
                if (one.isEmpty()) {
                    return Optional.empty();
                }
                converted.add(one.get());
            }
            return Optional.of(List.copyOf(converted));
        }
        boolean fits = (type == ValueType.BOOLEAN && raw instanceof Boolean)
                || (type == ValueType.INTEGER && raw instanceof Integer)
                || (type == ValueType.TEXT && raw instanceof String);
        return fits ? Optional.ofNullable(raw) : Optional.empty();
    }
}
