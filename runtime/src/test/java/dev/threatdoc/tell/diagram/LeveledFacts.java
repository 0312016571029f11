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
        return new Facts(
                facts.systems(),
                facts.boundaries(),
                facts.data(),
                facts.elements().stream()
                        .map(e -> leveled(e, levels.getOrDefault(e.name(), Set.of())))
                        .toList(),
                facts.flows());
    }

    private static ItemFact leveled(ItemFact fact, Set<Integer> levels) {
        return new ItemFact(
                fact.key(),
                fact.name(),
                fact.attributes(),
                fact.inBoundary(),
                fact.data(),
                new TreeSet<>(levels),
                fact.assumptions(),
                fact.responses(),
                fact.suppressions(),
                fact.place());
    }
}
