package dev.threatdoc.tell.html;

import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Item;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.vocabulary.Controls;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.model.vocabulary.PropertySpec;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.condition.ReadValue;
import dev.threatdoc.threat.condition.Unknown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The facts of one item, numbered, so that each is printed once however many findings rest on it: what was said about
 * the item, then what findings look at beyond that.
 *
 * <p>What is undeclared about the item itself, or about the ends of a flow, is not printed at all, for it is much the
 * same for all items of a kind: its number in the glossary says enough.
 */
final class FactList {

    private final Item item;
    private final ModelGraph graph;
    private final Glossary glossary;
    private final Map<FactView, Integer> said = new LinkedHashMap<>();
    private final Map<FactView, Integer> unsaid = new LinkedHashMap<>();

    /** Threats that the same control prevents have the same condition. */
    private final Map<String, List<ReadValue>> read = new HashMap<>();

    FactList(Item item, ModelGraph graph, Glossary glossary) {
        this.item = item;
        this.graph = graph;
        this.glossary = glossary;
        item.attributes().properties().forEach((name, property) -> add(name, property));
        item.attributes().controls().forEach((name, property) -> add(name, property));
    }

    private void add(PropertyName name, Property property) {
        // The description stands above the list, the order in the name.
        if (!property.isAssumed() && !name.equals(PropertyNames.DESCRIPTION) && !name.equals(PropertyNames.ORDER)) {
            number(said, FactView.of(name.text(), "", property, item.place()));
        }
    }

    /**
     * The marks of the facts that a finding at this item rests on. {@code d} and a number stand for what was said;
     * {@code g} and a number of the glossary for what is undeclared of this item, {@code o} and {@code t} for what is
     * undeclared of the element that a flow comes from, or goes to; {@code u} and a number for what is undeclared of
     * other items. The last four in capitals are what would settle it, where that is anything else than all that is
     * undeclared.
     */
    List<String> grounds(Finding finding) {
        Set<String> marks = new LinkedHashSet<>();
        List<ReadValue> values = read.computeIfAbsent(
                finding.threat().condition().source(),
                c -> finding.threat().condition().read(finding.subject(), graph));
        for (ReadValue value : values) {
            mark(graph.item(value.item()), value.name(), value.control(), value.property())
                    .ifPresent(marks::add);
        }
        Set<String> open = new LinkedHashSet<>();
        for (Unknown unknown : finding.settledBy()) {
            Item owner = graph.item(unknown.item());
            mark(owner, unknown.property(), unknown.control(), unknown.property(graph))
                    .ifPresent(open::add);
        }
        List<String> all = new ArrayList<>(marks);
        marks.removeIf(m -> m.startsWith("d"));
        if (!open.equals(marks)) {
            open.forEach(m -> all.add(m.toUpperCase(Locale.ROOT)));
        }
        return all;
    }

    /** What somebody said, or the code says, by number from 0. */
    List<FactView> said() {
        return List.copyOf(said.keySet());
    }

    /** What is undeclared of other items, by number from 0. */
    List<FactView> unsaid() {
        return List.copyOf(unsaid.keySet());
    }

    /** Empty for what the kind of an item does not have, and for what is no question where it is undeclared. */
    private Optional<String> mark(Item owner, PropertyName name, boolean control, Property property) {
        Optional<PropertySpec> spec =
                control ? Controls.find(name) : owner.kind().property(name);
        if (spec.isEmpty() || (property.isAssumed() && !PropertySpec.isOpenByDefault(name))) {
            return Optional.empty();
        }
        int word = glossary.number(spec.get());
        String near = near(owner);
        if (property.isAssumed()
                && !near.isEmpty()
                && property.value().equals(spec.get().defaultValue())) {
            return Optional.of(near + word);
        }
        FactView fact = FactView.of(name.text(), near.equals("g") ? "" : owner.name(), property, item.place());
        return Optional.of(property.isAssumed() ? "u" + number(unsaid, fact) : "d" + number(said, fact));
    }

    /** The letter of an item that the page knows how to name: this one, or an end of this flow. */
    private String near(Item owner) {
        if (owner.id().equals(item.id())) {
            return "g";
        }
        if (item instanceof Dataflow flow) {
            return owner.id().equals(flow.source()) ? "o" : owner.id().equals(flow.sink()) ? "t" : "";
        }
        return "";
    }

    private static int number(Map<FactView, Integer> facts, FactView fact) {
        facts.putIfAbsent(fact, facts.size());
        return facts.getOrDefault(fact, 0);
    }
}
