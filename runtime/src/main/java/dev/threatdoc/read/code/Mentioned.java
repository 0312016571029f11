package dev.threatdoc.read.code;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names of all types that code mentions, so that most questions are answered without a look at the code: there are
 * hundreds of technologies to ask for, and a program uses a few.
 */
final class Mentioned {

    private final Set<String> types = new HashSet<>();
    private final Set<String> annotations = new HashSet<>();

    /** Adds what a type's declaration mentions, and those of its members; not what bodies do. */
    void add(CodeType type) {
        addAll(type.annotations());
        type.supertypes().forEach(this::add);
        type.fields().forEach(f -> {
            addAll(f.annotations());
            add(f.type());
        });
        type.methods().forEach(m -> {
            addAll(m.annotations());
            add(m.returnType());
            m.parameters().forEach(p -> {
                addAll(p.annotations());
                add(p.type());
            });
        });
    }

    /** Adds all that another one has. */
    void add(Mentioned other) {
        types.addAll(other.types);
        annotations.addAll(other.annotations);
    }

    void add(TypeName name) {
        types.addAll(name.candidates());
    }

    /** Adds the type that an expression names, if it does nothing else. */
    void addIfType(Expression expression) {
        if (expression instanceof Expression.Type named) {
            add(named.type());
        }
    }

    private void addAll(List<CodeAnnotation> on) {
        on.forEach(a -> annotations.addAll(a.type().candidates()));
    }

    boolean hasAnnotation(String qualified) {
        return annotations.contains(qualified);
    }

    boolean hasAnyBelow(List<String> prefixes) {
        return Stream.concat(types.stream(), annotations.stream())
                .anyMatch(n -> prefixes.stream().anyMatch(n::startsWith));
    }

    boolean hasAny(Set<String> qualified) {
        return !Collections.disjoint(types, qualified);
    }
}
