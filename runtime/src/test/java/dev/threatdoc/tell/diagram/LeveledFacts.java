package dev.threatdoc.tell.diagram;

import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.facts.ItemFact;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Gives levels to the elements of some facts. */
final class LeveledFacts {

    private LeveledFacts() {}

    static Facts of(Facts facts, Map<String, Set<Integer>> levels) {
        return facts.withElements(facts.elements().stream()
                .map(e -> leveled(e, levels.getOrDefault(e.name(), Set.of())))
                .toList());
    }

    private static ItemFact leveled(ItemFact fact, Set<Integer> levels) {
        return fact.withRemarks(fact.remarks().withLevels(new TreeSet<>(levels)));
    }
}
