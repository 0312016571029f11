package dev.threatdoc.cli;

import dev.threatdoc.model.vocabulary.EnumConstant;
import dev.threatdoc.model.vocabulary.PropertySpec;
import dev.threatdoc.model.vocabulary.ValueType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Describes a property or a control in a few lines. */
final class SpecEntry {

    private SpecEntry() {}

    /** Its name, type and default, and below them what it means. */
    static String of(PropertySpec spec) {
        return "  " + spec.name() + " (" + type(spec) + ")\n" + Paragraph.of(6, spec.meaning());
    }

    /** The type of its values, and what holds while it is undeclared. */
    static String type(PropertySpec spec) {
        String computed = spec.role() == PropertySpec.Role.COMPUTED ? "" : "; default " + words(spec.defaultValue());
        // Attributes of annotations start with a small letter.
        String name = spec.name().text();
        String attribute = name.toLowerCase(Locale.ROOT);
        boolean renamed = !name.equals(attribute) && name.equals(name.toUpperCase(Locale.ROOT));
        return typeWords(spec.type()) + computed + (renamed ? "; " + attribute + " in annotations" : "");
    }

    private static String typeWords(ValueType type) {
        return type instanceof ValueType.Enumerated e
                ? e.words() + ": "
                        + e.type().constants().stream().map(EnumConstant::name).collect(Collectors.joining(", "))
                : type.words();
    }

    static String words(Object value) {
        if (value instanceof EnumConstant constant) {
            return constant.name();
        }
        if (value instanceof List<?> list) {
            return list.isEmpty() ? "none" : list.stream().map(SpecEntry::words).collect(Collectors.joining(", "));
        }
        return value instanceof String text ? text.isEmpty() ? "empty" : "\"" + text + "\"" : String.valueOf(value);
    }
}
