package dev.threatdoc.code;

import java.util.List;
import java.util.Optional;

/** Values that a framework puts into fields and parameters when the program starts, as placeholders. */
final class Injected {

    private static final String VALUE = "org.springframework.beans.factory.annotation.Value";
    private static final String PROPERTIES = "org.springframework.boot.context.properties.ConfigurationProperties";
    private static final List<String> NAMED = List.of(
            "org.eclipse.microprofile.config.inject.ConfigProperty", "io.micronaut.context.annotation.Property");

    Injected() {}

    /** The placeholder for a field; nothing if no annotation puts anything into it. */
    Optional<String> into(CodeField field, CodeType type) {
        return placeholder(field.annotations())
                .or(() -> type.annotation(PROPERTIES)
                        .filter(p -> field.value().isEmpty())
                        .flatMap(p -> p.value("prefix", "value"))
                        .flatMap(Injected::literal)
                        .map(prefix -> "${" + prefix + "." + field.name() + "}"));
    }

    /** The placeholder for a parameter of that name of any method or constructor of the type. */
    Optional<String> intoParameter(CodeType type, String name) {
        return type.methods().stream()
                .flatMap(m -> m.parameters().stream())
                .filter(p -> p.name().equals(name))
                .flatMap(p -> placeholder(p.annotations()).stream())
                .findFirst();
    }

    private static Optional<String> placeholder(List<CodeAnnotation> annotations) {
        return CodeAnnotation.find(annotations, VALUE)
                .flatMap(a -> a.value("value"))
                .flatMap(Injected::literal)
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
