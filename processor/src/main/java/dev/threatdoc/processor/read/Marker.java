package dev.threatdoc.processor.read;

import dev.threatdoc.processor.position.Spot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * One annotation of Threatdoc on one declaration.
 *
 * <p>Lives no longer than the round: what outlives it is a {@link dev.threatdoc.model.CodePlace}.
 *
 * @param on the declaration
 * @param mirror the annotation
 * @param name the annotation's simple name
 * @param index which of several of that type on the declaration, from 0
 * @param contained whether it stands in a container, as repeated annotations do
 */
public record Marker(Element on, AnnotationMirror mirror, String name, int index, boolean contained) {

    /** What compilers put in place of a value that they cannot find. */
    private static final String ERROR = "<error>";

    /** The annotation's qualified name. */
    public String qualifiedName() {
        return Markers.PACKAGE + "." + name;
    }

    /** Where it is, or where an attribute of it is if that is not the empty name. */
    public Spot spot(String attribute) {
        return new Spot(on, mirror, value(attribute), name, index, contained, attribute);
    }

    /** An attribute that stands in the source; what is left out is not there. */
    public Optional<AnnotationValue> value(String attribute) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(attribute)) {
                return Optional.ofNullable(entry.getValue());
            }
        }
        return Optional.empty();
    }

    /** Whether the compiler could make nothing of one of its attributes, which then says so in place of a value. */
    boolean isBroken() {
        return mirror.getElementValues().values().stream().anyMatch(Marker::isBroken);
    }

    private static boolean isBroken(@Nullable Object value) {
        Object raw = value instanceof AnnotationValue v ? v.getValue() : value;
        if (raw instanceof List<?> items) {
            return items.stream().anyMatch(Marker::isBroken);
        }
        return raw == null || raw.equals(ERROR);
    }
}
