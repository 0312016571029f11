package dev.threatdoc.processor.module;

import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.facts.ItemFact;
import dev.threatdoc.model.facts.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Tells elements of one name apart that stand in different modules: who wrote the one may never have heard of the
 * other. Boundaries and data assets of one name are one, as where models are merged.
 */
public final class Homonyms {

    private Homonyms() {}

    /**
     * The facts, with names that differ.
     *
     * @param moduleOf which module a type belongs to
     * @param problems takes a warning for each name that meant several
     */
    public static Facts apart(Facts facts, OwnItems own, UnaryOperator<String> moduleOf, List<Problem> problems) {
        Map<String, String> same = new HashMap<>();
        List<ItemFact> boundaries = united(facts.boundaries(), own, moduleOf, same);
        List<ItemFact> data = united(facts.data(), own, moduleOf, same);
        Facts united = same.isEmpty()
                ? facts
                : pointed(facts.withBoundaries(boundaries).withData(data), same);
        Map<String, String> names = new HashMap<>();
        groups(united.elements()).values().stream()
                .filter(g -> inSeveral(g, moduleOf))
                .forEach(group -> {
                    group.forEach(i -> names.put(i.key(), longName(i, group)));
                    problems.add(warning(group, own));
                });
        return names.isEmpty()
                ? united
                : united.withElements(united.elements().stream()
                        .map(i -> i.withName(names.getOrDefault(i.key(), i.name())))
                        .toList());
    }

    private static Map<String, List<ItemFact>> groups(List<ItemFact> items) {
        return items.stream()
                .collect(Collectors.groupingBy(
                        i -> i.name()
                                + '\0'
                                + i.inBoundary().map(Reference::key).orElse(""),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    /** Whether no two of some items are in one module, which its own compilation refuses. */
    private static boolean inSeveral(List<ItemFact> items, UnaryOperator<String> moduleOf) {
        return items.size() > 1
                && items.stream().allMatch(i -> i.place() instanceof CodePlace)
                && items.stream().map(i -> moduleOf.apply(i.key())).distinct().count() == items.size();
    }

    /** One item for each name; those that stand for it go there. */
    private static List<ItemFact> united(
            List<ItemFact> items, OwnItems own, UnaryOperator<String> moduleOf, Map<String, String> same) {
        List<ItemFact> kept = new ArrayList<>(items);
        groups(items).values().stream().filter(g -> inSeveral(g, moduleOf)).forEach(group -> {
            ItemFact best =
                    group.stream().filter(i -> own.has(i.place())).findFirst().orElse(group.get(0));
            group.stream().filter(i -> !i.equals(best)).forEach(i -> {
                same.put(i.key(), best.key());
                kept.remove(i);
            });
        });
        return kept;
    }

    private static Facts pointed(Facts facts, Map<String, String> same) {
        UnaryOperator<Reference> to = r -> new Reference(same.getOrDefault(r.key(), r.key()), r.words(), r.place());
        UnaryOperator<ItemFact> item = i -> i.withInBoundary(i.inBoundary().map(to))
                .withData(i.data().stream().map(to).toList());
        return facts.withBoundaries(facts.boundaries().stream().map(item).toList())
                .withElements(facts.elements().stream().map(item).toList())
                .withFlows(facts.flows().stream()
                        .map(f -> f.withData(f.data().stream().map(to).toList()))
                        .toList());
    }

    private static Problem warning(List<ItemFact> group, OwnItems own) {
        Optional<Place> here =
                group.stream().map(ItemFact::place).filter(own::has).findFirst();
        return Problem.warning(
                here.orElse(Place.NONE),
                "There are elements named \"" + group.get(0).name() + "\" in several modules: "
                        + group.stream().map(i -> i.key() + where(i.place())).collect(Collectors.joining(", "))
                        + "; they are taken for " + group.size() + ", "
                        + group.stream()
                                .map(i -> '"' + longName(i, group) + '"')
                                .collect(Collectors.joining(", "))
                        + "; give them names that differ, or use one type if they are one");
    }

    private static String where(Place place) {
        return place.file().isEmpty() ? "" : " (" + place.words() + ")";
    }

    private static String longName(ItemFact item, List<ItemFact> group) {
        String outer = outer(item.key());
        boolean isOnly =
                group.stream().filter(i -> outer(i.key()).equals(outer)).count() == 1;
        return item.name() + " (" + (isOnly && !outer.isEmpty() ? outer : item.key()) + ")";
    }

    /** An item by the name that it has where nothing else is called like it. */
    static ItemFact plain(ItemFact item, String key) {
        for (String end : List.of(" (" + outer(key) + ")", " (" + key + ")")) {
            if (item.name().endsWith(end) && item.name().length() > end.length()) {
                return item.withName(item.name().substring(0, item.name().length() - end.length()));
            }
        }
        return item;
    }

    private static String outer(String type) {
        return type.replaceFirst("[.$]?[^.$]*$", "");
    }
}
