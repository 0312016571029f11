package dev.threatdoc.processor.hint;

import dev.threatdoc.read.code.CodeType;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which types of the code that is compiled now refer to which others, be it through any number of others. */
final class TypeReferences {

    private final Map<String, CodeType> byName = new HashMap<>();
    private final Map<String, Set<String>> bySimpleName = new HashMap<>();
    private final Map<String, Set<String>> subtypes = new HashMap<>();
    private final Map<String, Set<String>> mentions = new HashMap<>();
    private final Map<String, String> outer = new HashMap<>();

    TypeReferences(List<CodeType> code) {
        code.stream().flatMap(CodeType::withNested).forEach(t -> {
            byName.put(t.name(), t);
            bySimpleName
                    .computeIfAbsent(t.simpleName().toLowerCase(Locale.ROOT), k -> new TreeSet<>())
                    .add(t.name());
            t.nested().forEach(n -> outer.put(n.name(), t.name()));
        });
        byName.values()
                .forEach(t -> t.supertypes()
                        .forEach(s -> meant(s.name())
                                .forEach(m -> subtypes.computeIfAbsent(m, k -> new TreeSet<>())
                                        .add(t.name()))));
    }

    /**
     * Every name that the code of a type mentions, and that of all types that it leads to: those mentioned, their
     * subtypes, the types around and within them.
     *
     * @param type the qualified name of a type of this code
     */
    Set<String> reach(String type) {
        Set<String> names = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(type));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            String next = open.pop();
            CodeType at = byName.get(next);
            if (at == null || !seen.add(next)) {
                continue;
            }
            names.add(next);
            open.addAll(subtypes.getOrDefault(next, Set.of()));
            at.nested().forEach(n -> open.add(n.name()));
            if (outer.containsKey(next)) {
                open.add(outer.get(next));
            }
            for (String name : own(at)) {
                names.add(name);
                open.addAll(meant(name));
            }
        }
        return names;
    }

    /** The types whose own code mentions a type, or what it inherits from that is our code too. */
    Stream<String> mentioning(String type) {
        Set<String> names = namesOf(type);
        return byName.values().stream()
                .filter(t -> !names.contains(t.name()))
                .filter(t -> !Collections.disjoint(own(t), names))
                .map(CodeType::name);
    }

    private Set<String> own(CodeType type) {
        return mentions.computeIfAbsent(type.name(), k -> Mentions.in(type));
    }

    /** The types that a name may mean; where the full name is not known, all that are called so. */
    private Set<String> meant(String name) {
        if (byName.containsKey(name)) {
            return Set.of(name);
        }
        String simple = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return bySimpleName.getOrDefault(simple, Set.of());
    }

    /** The names by which code can know a type: its own and those of all that it inherits from. */
    Set<String> namesOf(String type) {
        Set<String> names = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(type));
        while (!open.isEmpty()) {
            String next = open.pop();
            CodeType at = byName.get(next);
            if (names.add(next) && at != null) {
                at.supertypes().forEach(s -> open.addAll(s.candidates()));
            }
        }
        return names;
    }
}
