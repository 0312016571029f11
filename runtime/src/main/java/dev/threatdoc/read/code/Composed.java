package dev.threatdoc.read.code;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Finds annotations that stand on annotations: what is made of others counts as these.
 *
 * <p>What the outer one sets, it hands on to the inner one as Spring does it: by {@code @AliasFor}, else by the same
 * name, {@code value} excepted.
 */
final class Composed {

    private static final String ALIAS = "org.springframework.core.annotation.AliasFor";

    private final CodeBase code;
    private final Predicate<TypeName> wanted;
    private final Set<String> seen = new HashSet<>();

    Composed(CodeBase code, Predicate<TypeName> wanted) {
        this.code = code;
        this.wanted = wanted;
    }

    /** The first that is wanted, by itself or by what it is made of, at the place where it is used. */
    Optional<CodeAnnotation> find(List<CodeAnnotation> annotations) {
        for (CodeAnnotation annotation : annotations) {
            if (wanted.test(annotation.type())) {
                return Optional.of(annotation);
            }
        }
        for (CodeAnnotation annotation : annotations) {
            Optional<CodeType> declared = code.find(annotation.type());
            if (declared.isPresent() && seen.add(declared.get().name())) {
                Optional<CodeAnnotation> inner = find(declared.get().annotations());
                if (inner.isPresent()) {
                    return Optional.of(merged(annotation, declared.get(), inner.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static CodeAnnotation merged(CodeAnnotation outer, CodeType declared, CodeAnnotation inner) {
        Map<String, Expression> values = new TreeMap<>(inner.values());
        outer.values().forEach((name, value) -> {
            String target = target(name, declared, inner.type());
            if (!target.isEmpty()) {
                values.put(target, value);
            }
        });
        return new CodeAnnotation(inner.type(), values, outer.place());
    }

    /** The attribute of the inner annotation that an attribute of the outer one sets; empty for none. */
    private static String target(String name, CodeType declared, TypeName inner) {
        Optional<CodeAnnotation> alias = declared.methods().stream()
                .filter(m -> m.name().equals(name))
                .flatMap(m -> CodeAnnotation.find(m.annotations(), ALIAS).stream())
                .filter(a -> a.value("annotation")
                        .flatMap(Expression::typeOf)
                        .filter(t -> t.is(inner.name()))
                        .isPresent())
                .findFirst();
        if (alias.isEmpty()) {
            return name.equals("value") ? "" : name;
        }
        return alias.get()
                .value("attribute", "value")
                .filter(Expression.Literal.class::isInstance)
                .map(l -> String.valueOf(((Expression.Literal) l).value()))
                .orElse(name);
    }
}
