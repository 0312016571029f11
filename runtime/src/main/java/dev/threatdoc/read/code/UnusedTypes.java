package dev.threatdoc.read.code;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds what a program has in its libraries and does not use: types that none of its own leads to, and that a framework
 * does not call by itself either.
 */
final class UnusedTypes {

    private UnusedTypes() {}

    /** The qualified names of those types. */
    static Set<String> names(List<CodeType> own, List<CodeType> libraries) {
        Map<String, CodeType> open = new HashMap<>();
        libraries.stream().flatMap(CodeType::withNested).forEach(t -> open.put(t.name(), t));
        if (open.isEmpty()) {
            return Set.of();
        }
        Deque<CodeType> used = new ArrayDeque<>();
        own.stream().flatMap(CodeType::withNested).forEach(used::add);
        ComponentScan scan = ComponentScan.of(List.copyOf(used));
        List.copyOf(open.values()).stream().filter(scan::finds).forEach(t -> {
            open.remove(t.name());
            used.add(t);
        });
        Map<String, List<CodeType>> kinds = kinds(open.values());
        while (!used.isEmpty()) {
            CodeType type = used.remove();
            Stream.of(
                            named(type).stream(),
                            // Who asks for an interface gets what implements it.
                            kinds.getOrDefault(type.name(), List.of()).stream().map(CodeType::name),
                            around(type))
                    .flatMap(n -> n)
                    .flatMap(n -> Stream.ofNullable(open.remove(n)))
                    .forEach(used::add);
        }
        return new TreeSet<>(open.keySet());
    }

    /** Types by what they extend and implement. */
    private static Map<String, List<CodeType>> kinds(Collection<CodeType> types) {
        Map<String, List<CodeType>> kinds = new HashMap<>();
        types.forEach(t -> t.supertypes().stream()
                .flatMap(s -> s.candidates().stream())
                .forEach(s -> kinds.computeIfAbsent(s, k -> new ArrayList<>()).add(t)));
        return kinds;
    }

    /** The type in which one is nested. */
    private static Stream<String> around(CodeType type) {
        return Stream.of(type.name().substring(0, Math.max(0, type.name().lastIndexOf('.'))));
    }

    /** The names of all types that the code of a type mentions, by whatever each may stand for. */
    private static Set<String> named(CodeType type) {
        Set<String> names = new HashSet<>();
        type.supertypes().forEach(t -> add(t, names));
        type.annotations().forEach(a -> add(a, names));
        type.fields().forEach(f -> {
            add(f.type(), names);
            f.annotations().forEach(a -> add(a, names));
            f.value().ifPresent(v -> add(v, names));
        });
        type.methods().forEach(m -> {
            add(m.returnType(), names);
            m.annotations().forEach(a -> add(a, names));
            m.parameters().forEach(p -> {
                add(p.type(), names);
                p.annotations().forEach(a -> add(a, names));
            });
            m.body().forEach(e -> add(e, names));
        });
        return names;
    }

    /** What it is, for it may be made of others, and what it names. */
    private static void add(CodeAnnotation annotation, Set<String> names) {
        add(annotation.type(), names);
        annotation.values().values().forEach(v -> add(v, names));
    }

    private static void add(TypeName type, Set<String> names) {
        names.addAll(type.candidates());
        type.arguments().forEach(a -> add(a, names));
    }

    private static void add(Expression expression, Set<String> names) {
        expression.all().forEach(e -> Expression.typeOf(e).ifPresent(t -> add(t, names)));
    }
}
