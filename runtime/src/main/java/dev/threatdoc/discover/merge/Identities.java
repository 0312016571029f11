package dev.threatdoc.discover.merge;

import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.facts.ItemFact;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.Kinds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Decides which items of several MODELs are the same, and names them so that the same have one name and others do not.
 *
 * <p>A name says who somebody is. But two types in code that merely have one name are two things, as each service has a
 * "Database" of its own: these get their packages into their names. An external entity is whatever element of another
 * MODEL has its name, for nobody knows the inside of what belongs to others.
 */
final class Identities {

    private final List<Part> parts;
    private final List<Map<String, String>> elements = new ArrayList<>();
    private final List<Map<String, String>> data = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private Identities(List<Part> parts) {
        this.parts = parts;
        parts.forEach(p -> {
            elements.add(Keys.names(p.facts().elements()));
            data.add(Keys.names(p.facts().data()));
        });
    }

    static Identities of(List<Part> parts) {
        Identities identities = new Identities(parts);
        identities.plainNames();
        identities.homonyms();
        identities.derivedData();
        StandIns.name(parts, identities.elements);
        return identities;
    }

    /** The parts, with all items keyed by their names. */
    List<Part> parts() {
        List<Part> named = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            named.add(Keys.byName(parts.get(i), data.get(i), elements.get(i)));
        }
        return StandIns.reduce(named);
    }

    /** A warning for each name that means two things. */
    List<Problem> problems() {
        return problems;
    }

    /** An item with the part that has it. */
    private record Owned(int part, ItemFact fact) {

        /** The type in code that it is; empty where a file says no more than its name. */
        String type() {
            return fact.place() instanceof CodePlace code ? code.type() : "";
        }
    }

    /**
     * A module that uses two elements of one name has put them apart already; here they go by what they were called
     * before, where anybody calls one so.
     */
    private void plainNames() {
        Set<String> names = parts.stream()
                .flatMap(p -> p.facts().elements().stream())
                .map(ItemFact::name)
                .collect(Collectors.toSet());
        for (int i = 0; i < parts.size(); i++) {
            for (ItemFact fact : parts.get(i).facts().elements()) {
                String type = new Owned(i, fact).type();
                for (String end : List.of(" (" + outer(type) + ")", " (" + type + ")")) {
                    String plain = fact.name().endsWith(end)
                            ? fact.name().substring(0, fact.name().length() - end.length())
                            : "";
                    if (!type.isEmpty() && names.contains(plain)) {
                        elements.get(i).put(fact.key(), plain);
                    }
                }
            }
        }
    }

    private Map<String, List<Owned>> byName(boolean ofData) {
        Map<String, List<Owned>> byName = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            int part = i;
            (ofData ? parts.get(i).facts().data() : parts.get(i).facts().elements())
                    .forEach(f -> byName.computeIfAbsent(
                                    (ofData ? data : elements).get(part).getOrDefault(f.key(), f.name()),
                                    n -> new ArrayList<>())
                            .add(new Owned(part, f)));
        }
        return byName;
    }

    private void homonyms() {
        byName(false).forEach((name, owned) -> {
            Map<String, List<Owned>> byType = owned.stream()
                    .filter(o -> !o.type().isEmpty()
                            && !isOutside(o.fact().attributes().kind()))
                    .collect(Collectors.groupingBy(Owned::type, TreeMap::new, Collectors.toList()));
            boolean sureOfAll = owned.stream().noneMatch(o -> o.type().isEmpty());
            boolean mixed = owned.stream().map(this::isDerived).distinct().count() > 1;
            if (byType.size() > 1
                    && sureOfAll
                    && !mixed
                    && !Datasources.isOne(
                            parts,
                            byType.values().stream()
                                    .map(l -> l.get(0))
                                    .map(o -> new Datasources.Store(o.part(), o.fact()))
                                    .toList())) {
                apart(name, byType);
            }
        });
    }

    private void apart(String name, Map<String, List<Owned>> byType) {
        byType.forEach((type, all) ->
                all.forEach(o -> elements.get(o.part()).put(o.fact().key(), longName(name, type, byType))));
        List<Owned> first = byType.values().stream().map(l -> l.get(0)).toList();
        problems.add(Problem.warning(
                first.get(1).fact().place(),
                "there are several elements named \"" + name + "\": "
                        + first.stream()
                                .map(o ->
                                        o.type() + " of " + parts.get(o.part()).name())
                                .collect(Collectors.joining(", "))
                        + "; they are taken for " + first.size() + ", "
                        + byType.keySet().stream()
                                .map(t -> "\"" + longName(name, t, byType) + "\"")
                                .collect(Collectors.joining(", "))
                        + "; if they are one, declare it in one type that all of them use, else give them names that"
                        + " differ"));
    }

    private static String longName(String name, String type, Map<String, ?> all) {
        String outer = outer(type);
        long same = all.keySet().stream().filter(t -> outer(t).equals(outer)).count();
        return name + " (" + (same > 1 || outer.isEmpty() ? type : outer) + ")";
    }

    private static String outer(String type) {
        return type.replaceFirst("[.$]?[^.$]*$", "");
    }

    private static boolean isOutside(ElementKind kind) {
        return kind.is(Kinds.ACTOR) || kind.is(Kinds.EXTERNAL_ENTITY);
    }

    private boolean isDerived(Owned owned) {
        return parts.get(owned.part()).facts().joints().programs().stream()
                .anyMatch(p -> p.isDerived()
                        && Objects.equals(p.element(), owned.fact().key()));
    }

    /** Undeclared data assets are told apart by their types, as within one program. */
    private void derivedData() {
        byName(true).forEach((name, owned) -> {
            Map<String, List<Owned>> byType =
                    owned.stream().collect(Collectors.groupingBy(Owned::type, TreeMap::new, Collectors.toList()));
            boolean declared = owned.stream()
                    .anyMatch(o -> !(o.fact().place() instanceof CodePlace code)
                            || code.annotation().startsWith("dev.threatdoc.annotation."));
            if (byType.size() > 1 && !declared) {
                byType.forEach((type, all) ->
                        all.forEach(o -> data.get(o.part()).put(o.fact().key(), longName(name, type, byType))));
            }
        });
    }
}
