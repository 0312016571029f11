package dev.threatdoc.threat.diff;

import dev.threatdoc.model.Attributes;
import dev.threatdoc.model.Boundary;
import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Element;
import dev.threatdoc.model.Item;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.vocabulary.EnumConstant;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.threat.analysis.Pairing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares what is said of items. */
final class ItemChanges {

    private final ModelGraph before;
    private final ModelGraph after;

    ItemChanges(ModelGraph before, ModelGraph after) {
        this.before = before;
        this.after = after;
    }

    /** What came, what went, and what is described otherwise. */
    List<ItemChange> of(Pairing<Item, Item> pairing) {
        List<ItemChange> changes = new ArrayList<>();
        pairing.added().forEach(i -> changes.add(new ItemChange(Optional.empty(), Optional.of(i), List.of())));
        pairing.gone().forEach(i -> changes.add(new ItemChange(Optional.of(i), Optional.empty(), List.of())));
        pairing.pairs().forEach(p -> {
            List<ValueChange> values = changes(said(p.before(), before), said(p.after(), after));
            if (!values.isEmpty()) {
                changes.add(new ItemChange(Optional.of(p.before()), Optional.of(p.after()), values));
            }
        });
        return changes;
    }

    /** What is otherwise among named words. */
    static List<ValueChange> changes(Map<String, String> before, Map<String, String> after) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .map(n -> new ValueChange(n, before.getOrDefault(n, ""), after.getOrDefault(n, "")))
                .filter(c -> !c.before().equals(c.after()))
                .toList();
    }

    private static SortedMap<String, String> said(Item item, ModelGraph graph) {
        SortedMap<String, String> said = new TreeMap<>();
        said.put("kind", item.kind().name());
        said.put("name", item.name());
        Attributes attributes = item.attributes();
        values(attributes.properties(), said);
        values(attributes.controls(), said);
        if (item instanceof Subject subject) {
            subject.inBoundary()
                    .ifPresent(b -> said.put("in boundary", graph.boundary(b).name()));
            subject.assumptions().forEach(a -> said.put("assumption \"" + a.name() + "\"", "made"));
        }
        if (item instanceof Element element) {
            data(element.data(), graph, said);
        } else if (item instanceof Dataflow flow) {
            data(flow.data(), graph, said);
            said.put("from", graph.source(flow).name());
            said.put("to", graph.sink(flow).name());
        } else if (item instanceof Boundary) {
            said.remove(PropertyNames.IN_SCOPE.text());
        }
        return said;
    }

    private static void values(Map<PropertyName, Property> values, Map<String, String> said) {
        values.forEach((name, property) -> {
            if (!property.isAssumed()) {
                said.put(name.text(), words(property.value()));
            }
        });
    }

    private static void data(List<String> ids, ModelGraph graph, Map<String, String> said) {
        if (!ids.isEmpty()) {
            said.put(
                    "data",
                    ids.stream().map(id -> graph.data(id).name()).sorted().collect(Collectors.joining(", ")));
        }
    }

    private static String words(Object value) {
        if (value instanceof EnumConstant constant) {
            return constant.name();
        }
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : String.valueOf(value);
    }
}
