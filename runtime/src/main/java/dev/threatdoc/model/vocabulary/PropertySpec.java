package dev.threatdoc.model.vocabulary;

import dev.threatdoc.model.stability.Stable;
import java.util.List;
import java.util.Set;

/**
 * What there is to know about one property or control.
 *
 * @param name its name in annotations, files and conditions
 * @param type the type of its values
 * @param defaultValue what holds while it is undeclared: a {@link Boolean}, {@link Integer}, {@link String},
 *     {@link EnumConstant} or a {@link java.util.List}; for a single reference the empty string, which means none
 * @param role whether people declare it or the tool computes it
 * @param meaning what it says when it holds, so exactly that two people answer alike; one or two sentences
 */
@Stable
public record PropertySpec(PropertyName name, ValueType type, Object defaultValue, Role role, String meaning) {

    /** What says how the model is written, and nothing about the system: left out, it is not so. */
    private static final Set<PropertyName> OF_THE_MODEL = Set.of(PropertyNames.IN_SCOPE, PropertyNames.IS_RESPONSE);

    /** Where a property's value comes from. */
    public enum Role {
        /** A property that an annotation or a model file may set. */
        PROPERTY,
        /** A control, that is, a measure that is in place; set with {@code @Controls} or under {@code controls}. */
        CONTROL,
        /** Follows from the rest of the model; nobody sets it. */
        COMPUTED
    }

    /** A property that is false until somebody says otherwise. */
    static PropertySpec flag(String name, String meaning) {
        return flag(name, false, meaning);
    }

    /** A property that is yes or no. */
    static PropertySpec flag(String name, boolean defaultValue, String meaning) {
        return new PropertySpec(PropertyName.of(name), ValueType.BOOLEAN, defaultValue, Role.PROPERTY, meaning);
    }

    /** A property that is a text, empty until somebody says otherwise. */
    static PropertySpec text(String name, String meaning) {
        return text(name, "", meaning);
    }

    /** A property that is a text. */
    static PropertySpec text(String name, String defaultValue, String meaning) {
        return new PropertySpec(PropertyName.of(name), ValueType.TEXT, defaultValue, Role.PROPERTY, meaning);
    }

    /** A property that is a whole number, -1 until somebody says otherwise. */
    static PropertySpec number(String name, String meaning) {
        return new PropertySpec(PropertyName.of(name), ValueType.INTEGER, -1, Role.PROPERTY, meaning);
    }

    /** A property that is one of an enum, its first constant until somebody says otherwise. */
    static PropertySpec of(String name, EnumType type, String meaning) {
        return new PropertySpec(
                PropertyName.of(name), new ValueType.Enumerated(type), type.first(), Role.PROPERTY, meaning);
    }

    /** A property that the tool computes. */
    static PropertySpec computed(String name, ValueType type, Object defaultValue, String meaning) {
        return new PropertySpec(PropertyName.of(name), type, defaultValue, Role.COMPUTED, meaning);
    }

    /** A control that is either in place or not. */
    static PropertySpec control(String name, String meaning) {
        return new PropertySpec(PropertyName.of(name), ValueType.BOOLEAN, false, Role.CONTROL, meaning);
    }

    /** A control that is named by a text, such as an algorithm. */
    static PropertySpec textControl(String name, String meaning) {
        return new PropertySpec(PropertyName.of(name), ValueType.TEXT, "", Role.CONTROL, meaning);
    }

    /**
     * Whether a property is open as long as it is undeclared, so that its default only stands in. What is in scope, and
     * which flow is a response, is not: that the model does not say so is an answer.
     */
    public static boolean isOpenByDefault(PropertyName name) {
        return !OF_THE_MODEL.contains(name);
    }

    /**
     * All values that it can have, if they can be counted: both truths, yes first, or the constants of an enum, the
     * lowest first. Empty where they are without number.
     */
    public List<Object> values() {
        if (type == ValueType.BOOLEAN) {
            return List.of(true, false);
        }
        return type instanceof ValueType.Enumerated enumerated
                ? List.copyOf(enumerated.type().constants())
                : List.of();
    }

    /**
     * What to ask people about it: the meaning, up to its first full stop, as a question whose answer is its value. The
     * whole meaning says where the line is drawn.
     */
    public String question() {
        int stop = meaning.indexOf(". ");
        String statement = stop < 0 ? meaning : meaning.substring(0, stop + 1);
        if (type == ValueType.BOOLEAN) {
            return "Yes or no: " + statement;
        }
        if (type instanceof ValueType.Enumerated enumerated) {
            return "Which " + enumerated.type().name() + ": " + statement;
        }
        return "Which: " + statement;
    }
}
