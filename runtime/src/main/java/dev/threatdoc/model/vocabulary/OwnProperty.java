package dev.threatdoc.model.vocabulary;

import dev.threatdoc.model.stability.Experimental;
import java.util.List;

/**
 * What somebody declared of a property or control of his own, beside those that there are.
 *
 * @param type the type of its values
 * @param isControl whether it says that a measure is in place, and is read and written as controls are
 * @param kinds the kinds that have it; those below them have it too
 * @param meaning what it says when it holds
 */
@Experimental
public record OwnProperty(ValueType type, boolean isControl, List<ElementKind> kinds, String meaning) {

    public OwnProperty {
        kinds = List.copyOf(kinds);
    }

    /** Whether items of a kind have it. */
    boolean fits(ElementKind kind) {
        return kinds.stream().anyMatch(kind::is);
    }

    /** What there is to know about it under its name. */
    PropertySpec spec(PropertyName name) {
        Object nothing = type == ValueType.BOOLEAN
                ? (Object) false
                : type == ValueType.INTEGER ? (Object) Integer.valueOf(-1) : "";
        return new PropertySpec(
                name, type, nothing, isControl ? PropertySpec.Role.CONTROL : PropertySpec.Role.PROPERTY, meaning);
    }
}
