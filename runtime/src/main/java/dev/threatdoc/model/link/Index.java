package dev.threatdoc.model.link;

import dev.threatdoc.model.Problem;
import dev.threatdoc.model.facts.ItemFact;
import dev.threatdoc.model.facts.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The items of one group (elements, boundaries or data assets) by key, with the ids that they get. */
final class Index {

    private final String group;
    private final Map<String, String> idByKey = new HashMap<>();
    private final List<ItemFact> facts;
    private final List<String> ids;

    private Index(String group, List<ItemFact> facts, List<String> ids) {
        this.group = group;
        this.facts = facts;
        this.ids = ids;
        for (int i = 0; i < facts.size(); i++) {
            idByKey.put(facts.get(i).key(), ids.get(i));
        }
    }

    /**
     * Indexes a group, reporting names that occur twice where one could not tell these apart.
     *
     * @param group what one of them is called in messages, such as "element"
     * @param prefix what their ids start with
     * @param around the boundaries that they may stand in, by key; two that stand in different ones may share a name
     */
    static Index of(
            String group, String prefix, List<ItemFact> facts, Map<String, ItemFact> around, List<Problem> problems) {
        Map<String, ItemFact> byName = new LinkedHashMap<>();
        Map<String, Integer> uses = new HashMap<>();
        List<ItemFact> kept = new ArrayList<>();
        for (ItemFact fact : facts) {
            // Boundaries are told apart by what is in them, as soon as they are declared apart.
            String where = group.equals(Words.BOUNDARY)
                    ? fact.key()
                    : fact.inBoundary().map(Reference::key).orElse("");
            ItemFact first = byName.putIfAbsent(fact.name() + '\0' + where, fact);
            if (first == null) {
                kept.add(fact);
                uses.merge(fact.name(), 1, Integer::sum);
            } else {
                problems.add(Problem.error(fact.place(), twice(group, fact, first)));
            }
        }
        List<String> names = kept.stream().map(ItemFact::name).toList();
        List<String> discriminators = kept.stream()
                .map(f -> uses.getOrDefault(f.name(), 1) > 1 ? path(f, around) : f.name())
                .toList();
        return new Index(group, kept, Ids.of(prefix, names, discriminators));
    }

    /** The names of the boundaries around an item, the outermost first: what a model file keeps of where it stands. */
    private static String path(ItemFact fact, Map<String, ItemFact> around) {
        Set<String> seen = new HashSet<>();
        StringBuilder path = new StringBuilder(fact.name());
        Optional<ItemFact> at = outer(fact, around);
        while (at.isPresent() && seen.add(at.get().key())) {
            path.insert(0, at.get().name() + "/");
            at = outer(at.get(), around);
        }
        return path.toString();
    }

    private static Optional<ItemFact> outer(ItemFact fact, Map<String, ItemFact> around) {
        return fact.inBoundary().map(Reference::key).map(around::get);
    }

    /** The items that were kept, in their order. */
    List<ItemFact> facts() {
        return facts;
    }

    /** The id of the item that was kept at that position. */
    String id(int position) {
        return ids.get(position);
    }

    /** The id of the item with that key; empty if there is none. */
    String id(String key) {
        return idByKey.getOrDefault(key, "");
    }

    /** The id behind a reference; what names nothing is reported. */
    Optional<String> find(Reference reference, List<Index> others, List<Problem> problems) {
        String id = idByKey.get(reference.key());
        if (id == null) {
            problems.add(Problem.error(reference.place(), missing(reference, others)));
        }
        return Optional.ofNullable(id);
    }

    private String missing(Reference reference, List<Index> others) {
        String name = "\"" + reference.words() + "\"";
        for (Index other : others) {
            if (other != this && other.idByKey.containsKey(reference.key())) {
                return name + " is " + Words.a(other.group) + ", but " + Words.a(group) + " is expected here";
            }
        }
        return name + " is no " + group + " of this model; " + Words.howToDeclare(group);
    }

    private static String twice(String group, ItemFact fact, ItemFact first) {
        String where = first.place().words();
        return "There are two " + Words.plural(group) + " named \"" + fact.name() + "\""
                + (where.isEmpty() ? "" : ", the other at " + where) + "; give one of them another name";
    }
}
