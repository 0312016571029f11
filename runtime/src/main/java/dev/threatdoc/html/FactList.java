package dev.threatdoc.html;

import dev.threatdoc.analysis.Finding;
import dev.threatdoc.condition.ReadValue;
import dev.threatdoc.condition.Unknown;
import dev.threatdoc.model.Item;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Property;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The facts of one item, numbered, so that each is printed once however many findings rest on it: what was said about
 * the item, then what findings look at beyond that.
 */
final class FactList {

    private final Item item;
    private final ModelGraph graph;
    private final Map<FactView, Integer> said = new LinkedHashMap<>();
    private final Map<FactView, Integer> unsaid = new LinkedHashMap<>();

    FactList(Item item, ModelGraph graph) {
        this.item = item;
        this.graph = graph;
        add(item.attributes().properties());
        add(item.attributes().controls());
    }

    private void add(Map<String, Property> properties) {
        properties.forEach((name, property) -> {
            // The description stands above the list.
            if (!property.isAssumed() && !name.equals("description")) {
                mark(FactView.of(name, "", property, item.place()));
            }
        });
    }

    /**
     * The marks of the facts that a finding at this item rests on: {@code d} and a number for what was said, {@code u}
     * and a number for what nobody said, and {@code q} and a number for what would settle it, where that is anything
     * else than all that nobody said.
     */
    List<String> grounds(Finding finding) {
        Set<String> read = new LinkedHashSet<>();
        Set<String> open = new LinkedHashSet<>();
        for (ReadValue value : finding.threat().condition().read(finding.subject(), graph)) {
            read.add(mark(fact(value.item(), value.itemName(), value.name(), value.property())));
        }
        for (Unknown unknown : finding.settledBy()) {
            open.add(mark(unknown(unknown)));
        }
        List<String> marks = new ArrayList<>(read);
        if (!open.equals(withoutSaid(read))) {
            open.forEach(m -> marks.add("q" + m.substring(1)));
        }
        return marks;
    }

    /** What somebody said, or the code says, by number from 0. */
    List<FactView> said() {
        return List.copyOf(said.keySet());
    }

    /** What nobody said, by number from 0. */
    List<FactView> unsaid() {
        return List.copyOf(unsaid.keySet());
    }

    private FactView unknown(Unknown unknown) {
        Item owner = graph.item(unknown.item());
        return fact(
                owner.id(),
                owner.name(),
                unknown.property(),
                unknown.control()
                        ? owner.attributes().control(unknown.property())
                        : owner.attributes().property(unknown.property()));
    }

    private FactView fact(String ownerId, String ownerName, String name, Property property) {
        return FactView.of(name, ownerId.equals(item.id()) ? "" : ownerName, property, item.place());
    }

    private static Set<String> withoutSaid(Set<String> marks) {
        Set<String> unsaid = new LinkedHashSet<>(marks);
        unsaid.removeIf(m -> m.startsWith("d"));
        return unsaid;
    }

    private String mark(FactView fact) {
        Map<FactView, Integer> facts = fact.isSaid() ? said : unsaid;
        facts.putIfAbsent(fact, facts.size());
        return (fact.isSaid() ? "d" : "u") + facts.get(fact);
    }
}
