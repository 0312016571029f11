package dev.threatdoc.cli;

import dev.threatdoc.facts.Facts;
import dev.threatdoc.facts.ItemFact;
import dev.threatdoc.model.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Makes one system of what several MODELs say: everything that any of them knows, each item once. */
final class Merge {

    private final List<Part> parts;
    private final Conflicts conflicts = new Conflicts();

    private Merge(List<Part> parts) {
        this.parts = parts;
    }

    /**
     * Unites the facts.
     *
     * @throws UserException if two parts contradict each other, with a line for each contradiction
     */
    static Facts of(List<Part> parts) throws UserException {
        return parts.size() == 1
                ? parts.get(0).facts()
                : new Merge(parts.stream().map(Keys::byName).toList()).unite();
    }

    private Facts unite() throws UserException {
        SystemMerge system = new SystemMerge(parts, conflicts);
        List<Part> scoped = system.scoped();
        Facts facts = new Facts(
                system.united(),
                items(scoped, Facts::boundaries),
                items(scoped, Facts::data),
                items(scoped, Facts::elements),
                new FlowMerge(conflicts).unite(scoped));
        List<Problem> problems = conflicts.problems();
        if (!problems.isEmpty()) {
            throw new UserException(problems);
        }
        return facts;
    }

    private List<ItemFact> items(List<Part> scoped, Function<Facts, List<ItemFact>> group) {
        Map<String, Said<ItemFact>> byKey = new LinkedHashMap<>();
        List<ItemFact> repeated = new ArrayList<>();
        ItemMerge merge = new ItemMerge(conflicts);
        for (Part part : scoped) {
            Map<String, ItemFact> own = new LinkedHashMap<>();
            // Two of one name within one part are for the linker to refuse.
            group.apply(part.facts()).stream()
                    .filter(f -> own.putIfAbsent(f.key(), f) != null)
                    .forEach(repeated::add);
            own.forEach((key, fact) -> byKey.merge(key, new Said<>(fact, part.name()), merge::unite));
        }
        List<ItemFact> united =
                new ArrayList<>(byKey.values().stream().map(Said::fact).toList());
        united.addAll(repeated);
        return united;
    }
}
