package dev.threatdoc.discover.merge;

import dev.threatdoc.model.Joints;
import dev.threatdoc.model.Program;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.facts.FlowFact;
import dev.threatdoc.model.facts.ItemFact;
import dev.threatdoc.model.facts.Reference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    private Keys(Facts facts, Map<String, String> data, Map<String, String> elements) {
        this.facts = facts;
        this.boundaries = names(facts.boundaries());
        this.data = data;
        this.elements = elements;
    }

    /**
     * The same part with its boundaries, data and elements keyed by name; flows keep their keys.
     *
     * @param data what each data asset is to be called, by key
     * @param elements likewise
     */
    static Part byName(Part part, Map<String, String> data, Map<String, String> elements) {
        return new Part(part.name(), new Keys(part.facts(), data, elements).byName());
    }

    private Facts byName() {
        return facts.withBoundaries(items(facts.boundaries(), boundaries))
                .withData(items(facts.data(), data))
                .withElements(items(facts.elements(), elements))
                .withFlows(facts.flows().stream().map(this::flow).toList())
                .withJoints(new Joints(
                        facts.joints().programs().stream().map(this::program).toList(), Set.of(), Set.of()));
    }

    /** The names of items by their keys. */
    static Map<String, String> names(List<ItemFact> items) {
        Map<String, String> names = new HashMap<>();
        items.forEach(i -> names.putIfAbsent(i.key(), i.name()));
        return names;
    }

    private List<ItemFact> items(List<ItemFact> items, Map<String, String> names) {
        return items.stream().map(i -> item(i, names)).toList();
    }

    private ItemFact item(ItemFact i, Map<String, String> names) {
        String name = names.getOrDefault(i.key(), i.name());
        return i.withKey(name)
                .withName(name)
                .withInBoundary(i.inBoundary().map(r -> to(boundaries, r)))
                .withData(i.data().stream().map(r -> to(data, r)).toList());
    }

    private Program program(Program p) {
        return new Program(
                elements.getOrDefault(p.element(), p.element()),
                p.isDerived(),
                p.names(),
                p.ports(),
                p.publishedPorts(),
                p.exchanged().stream().map(k -> data.getOrDefault(k, k)).toList(),
                p.stored().stream().map(k -> data.getOrDefault(k, k)).toList(),
                p.connections(),
                p.details(),
                p.fronts());
    }

    private FlowFact flow(FlowFact f) {
        return f.withEnds(to(elements, f.source()), to(elements, f.sink()))
                .withData(f.data().stream().map(r -> to(data, r)).toList());
    }

    private static Reference to(Map<String, String> names, Reference r) {
        return new Reference(names.getOrDefault(r.key(), r.key()), r.words(), r.place());
    }
}
