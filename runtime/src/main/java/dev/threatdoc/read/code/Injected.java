package dev.threatdoc.read.code;

import java.util.List;
import java.util.Optional;

/** Values that a framework puts into fields and parameters when the program starts, as placeholders. */
final class Injected {

    private static final List<String> VALUES =
            List.of("org.springframework.beans.factory.annotation.Value", "io.micronaut.context.annotation.Value");
    private static final List<String> PROPERTIES = List.of(
            "org.springframework.boot.context.properties.ConfigurationProperties",
            "io.micronaut.context.annotation.ConfigurationProperties",
            "io.smallrye.config.ConfigMapping",
            "org.eclipse.microprofile.config.inject.ConfigProperties");
    private static final List<String> NAMED = List.of(
            "org.eclipse.microprofile.config.inject.ConfigProperty", "io.micronaut.context.annotation.Property");

    Injected() {}

    /**
     * The placeholder for a field; nothing if no annotation puts anything into it.
     *
     * @param initial what it is initialised with, which it keeps where no configuration says otherwise
     */
    Optional<String> into(CodeField field, CodeType type, List<String> initial) {
        Optional<String> setting = prefix(type)
                .filter(p -> !field.modifiers().contains("static"))
                .map(prefix -> "${" + prefix + "." + field.name() + "}");
        return placeholder(field.annotations()).or(() -> setting).map(p -> withDefault(p, initial));
    }

    /** The key below which the configuration sets all fields of a type; nothing if it does not. */
    Optional<String> prefix(CodeType type) {
        return PROPERTIES.stream()
                .flatMap(p -> type.annotation(p).stream())
                .flatMap(p -> p.value("prefix", "value").flatMap(Injected::literal).stream())
                .findFirst();
    }

    private static String withDefault(String placeholder, List<String> initial) {
        return placeholder.contains(":") || initial.isEmpty() || initial.get(0).contains("$")
                ? placeholder
                : placeholder.substring(0, placeholder.length() - 1) + ":" + initial.get(0) + "}";
    }

    /** The placeholder for a parameter. */
    Optional<String> into(CodeParameter parameter) {
        return placeholder(parameter.annotations());
    }

    private static Optional<String> placeholder(List<CodeAnnotation> annotations) {
        return VALUES.stream()
                .flatMap(v -> CodeAnnotation.find(annotations, v).stream())
                .flatMap(a -> a.value("value").flatMap(Injected::literal).stream())
                .findFirst()
                .or(() -> NAMED.stream()
                        .flatMap(n -> CodeAnnotation.find(annotations, n).stream())
                        .flatMap(a -> a.value("name").flatMap(Injected::literal).stream()
                                .map(n -> "${" + n
                                        + a.value("defaultValue")
                                                .flatMap(Injected::literal)
                                                .map(d -> ":" + d)
                                                .orElse("")
                                        + "}"))
                        .findFirst());
    }

    private static Optional<String> literal(Expression expression) {
        return expression instanceof Expression.Literal literal
                ? Optional.of(String.valueOf(literal.value()))
                : Optional.empty();
    }
}
