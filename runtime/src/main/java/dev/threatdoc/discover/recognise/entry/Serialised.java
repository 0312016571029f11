package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeField;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Which fields of an object become part of its JSON or XML. */
final class Serialised {

    private static final Set<String> IGNORES = Set.of(
            "JsonIgnore",
            "XmlTransient",
            "JsonbTransient",
            "JsonBackReference",
            "JsonSerialize",
            "JsonView",
            "JsonInclude",
            "JsonFilter",
            "JsonTypeInfo",
            "Masked",
            "Sensitive",
            "Desensitize");
    private static final Set<String> MADE_GETTERS = Set.of("Data", "Getter", "Value");

    private Serialised() {}

    /** Whether a serialiser writes it: it can be read from outside, and nothing says that it is to be left out. */
    static boolean is(CodeField field, CodeType type) {
        return !field.modifiers().contains("static")
                && !field.modifiers().contains("transient")
                && isReadable(field, type)
                && Stream.concat(field.annotations().stream(), accessors(field, type))
                        .noneMatch(Serialised::leavesOut);
    }

    /** Whether a type leaves out a property by its name. */
    static boolean isIgnored(String name, CodeType type) {
        return type.annotations().stream()
                .filter(a -> Set.of("JsonIgnoreProperties", "JsonbVisibility", "JsonFilter")
                        .contains(a.type().simpleName()))
                .anyMatch(a -> a.values("value").isEmpty()
                        || a.values("value").stream()
                                .anyMatch(v -> !(v instanceof Expression.Literal l)
                                        || String.valueOf(l.value()).equals(name)));
    }

    private static boolean isReadable(CodeField field, CodeType type) {
        return type.kind() == CodeType.Kind.RECORD
                || field.modifiers().contains("public")
                || Stream.concat(type.annotations().stream(), field.annotations().stream())
                        .anyMatch(a -> MADE_GETTERS.contains(a.type().simpleName()))
                || getters(field, type).findAny().isPresent();
    }

    private static Stream<CodeMethod> getters(CodeField field, CodeType type) {
        String getter = "get" + capital(field.name());
        return type.methods().stream()
                .filter(m -> m.name().equalsIgnoreCase(getter) && m.parameters().isEmpty());
    }

    private static Stream<CodeAnnotation> accessors(CodeField field, CodeType type) {
        String setter = "set" + capital(field.name());
        return Stream.concat(
                        getters(field, type),
                        type.methods().stream().filter(m -> m.name().equals(setter)))
                .flatMap(m -> m.annotations().stream());
    }

    /** A name as it stands behind {@code get} and {@code set}. */
    static String capital(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** Left out, written in another way, or only read: then nothing is said. */
    private static boolean leavesOut(CodeAnnotation annotation) {
        String name = annotation.type().simpleName();
        if (IGNORES.contains(name)) {
            return true;
        }
        List<Expression> said = List.of("access", "serialize", "writeOnly").stream()
                .flatMap(k -> annotation.value(k).stream())
                .toList();
        return said.stream()
                .flatMap(Expression::all)
                .anyMatch(v -> (v instanceof Expression.Select s && s.name().equals("WRITE_ONLY"))
                        || (v instanceof Expression.Variable x && x.name().equals("WRITE_ONLY"))
                        || (v instanceof Expression.Literal l
                                && name.equals("JSONField")
                                && Boolean.FALSE.equals(l.value())));
    }
}
