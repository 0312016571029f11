package dev.threatdoc.read.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a program's framework looks for types that it makes objects of by itself: with Spring below the package of its
 * entry class, or below those that it names; with others, everywhere.
 *
 * @param isEverywhere whether nothing limits it
 * @param packages where it looks otherwise
 */
record ComponentScan(boolean isEverywhere, List<String> packages) {

    private static final Set<String> STARTS = Set.of(
            "org.springframework.boot.autoconfigure.SpringBootApplication",
            "org.springframework.cloud.client.SpringCloudApplication");
    private static final Set<String> SCANS = Set.of(
            "org.springframework.context.annotation.ComponentScan",
            "org.springframework.context.annotation.ComponentScans",
            "org.springframework.cloud.openfeign.EnableFeignClients",
            "org.springframework.data.jpa.repository.config.EnableJpaRepositories",
            "org.springframework.boot.autoconfigure.domain.EntityScan",
            "org.springframework.boot.persistence.autoconfigure.EntityScan");
    /** What an entry on the list of automatic configurations has; those lists are no code. */
    private static final Set<String> AUTOMATIC = Set.of("org.springframework.boot.autoconfigure.AutoConfiguration");

    ComponentScan {
        packages = List.copyOf(packages);
    }

    /** What a program's own types say. */
    static ComponentScan of(List<CodeType> own) {
        List<String> packages = new ArrayList<>();
        boolean isLimited = false;
        for (CodeType type : own) {
            for (CodeAnnotation annotation : type.annotations()) {
                boolean starts = annotation.type().isAny(STARTS);
                isLimited |= starts;
                if (!starts && !annotation.type().isAny(SCANS)) {
                    continue;
                }
                List<Expression> named = Stream.of(
                                "value",
                                "basePackages",
                                "scanBasePackages",
                                "basePackageClasses",
                                "scanBasePackageClasses")
                        .flatMap(k -> annotation.values(k).stream())
                        .toList();
                for (Expression name : named) {
                    String text = text(name);
                    if (text.isEmpty()) {
                        return new ComponentScan(true, List.of());
                    }
                    packages.add(text);
                }
                if (named.isEmpty()) {
                    packages.add(packageOf(type.name()));
                }
            }
        }
        return new ComponentScan(!isLimited, packages);
    }

    /** A package that is written as a text or as one of its types; empty where it is said otherwise. */
    private static String text(Expression name) {
        if (name instanceof Expression.Literal literal) {
            return String.valueOf(literal.value()).replaceFirst("\\.?\\*{1,9}$", "");
        }
        return name instanceof Expression.Select select
                        && select.name().equals("class")
                        && select.of() instanceof Expression.Type type
                ? packageOf(type.type().name())
                : name instanceof Expression.Type type ? packageOf(type.type().name()) : "";
    }

    private static String packageOf(String type) {
        return type.substring(0, Math.max(0, type.lastIndexOf('.')));
    }

    /** Whether the framework finds a type of a library by itself. */
    boolean finds(CodeType type) {
        // What an interface stands for is only there if somebody asks for it.
        boolean isMade = type.kind() != CodeType.Kind.INTERFACE
                && type.kind() != CodeType.Kind.ANNOTATION
                && Stream.concat(
                                type.annotations().stream(),
                                type.methods().stream().flatMap(m -> m.annotations().stream()))
                        .anyMatch(a -> !a.type().is("java.lang.Override"));
        return isMade
                && (isEverywhere
                        || type.annotations().stream().anyMatch(a -> a.type().isAny(AUTOMATIC))
                        || type.simpleName().endsWith("AutoConfiguration")
                        || packages.stream()
                                .anyMatch(p -> p.isEmpty() || type.name().startsWith(p + ".")));
    }
}
