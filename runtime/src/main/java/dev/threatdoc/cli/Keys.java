package dev.threatdoc.cli;

import dev.threatdoc.facts.Facts;
import dev.threatdoc.facts.FlowFact;
import dev.threatdoc.facts.ItemFact;
import dev.threatdoc.facts.Reference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the items of different files comparable: each goes by its name, which is unique within its group.
 *
 * <p>A pytm file calls its items by their names anyway, a model.json by ids that were made of the names of one model
 * and may differ in another.
 */
final class Keys {

    private final Facts facts;
    private final Map<String, String> boundaries;
    private final Map<String, String> data;
    private final Map<String, String> elements;

    private Keys(Facts facts) {
        this.facts = facts;
        this.boundaries = names(facts.boundaries());
        this.data = names(facts.data());
        this.elements = names(facts.elements());
    }

    /** The same part with its boundaries, data and elements keyed by name; flows keep their keys. */
    static Part byName(Part part) {
        return new Part(part.name(), new Keys(part.facts()).byName());
    }

    private Facts byName() {
        return new Facts(
                facts.systems(),
                facts.boundaries().stream().map(this::item).toList(),
                facts.data().stream().map(this::item).toList(),
                facts.elements().stream().map(this::item).toList(),
                facts.flows().stream().map(this::flow).toList());
    }

    private static Map<String, String> names(List<ItemFact> items) {
        Map<String, String> names = new HashMap<>();
        items.forEach(i -> names.putIfAbsent(i.key(), i.name()));
        return names;
    }

    private ItemFact item(ItemFact i) {
        return new ItemFact(
                i.name(),
                i.name(),
                i.attributes(),
                i.inBoundary().map(r -> to(boundaries, r)),
                i.data().stream().map(r -> to(data, r)).toList(),
                i.levels(),
                i.assumptions(),
                i.responses(),
                i.suppressions(),
                i.place());
    }

    private FlowFact flow(FlowFact f) {
        return new FlowFact(
                f.key(),
                f.name(),
                f.attributes(),
                to(elements, f.source()),
                to(elements, f.sink()),
                f.responseTo(),
                f.data().stream().map(r -> to(data, r)).toList(),
                f.levels(),
                f.assumptions(),
                f.responses(),
                f.suppressions(),
                f.place());
    }

    private static Reference to(Map<String, String> names, Reference r) {
        return new Reference(names.getOrDefault(r.key(), r.key()), r.words(), r.place());
    }
}
