package dev.threatdoc.threat.rule;

import dev.threatdoc.model.Boundary;
import dev.threatdoc.model.DataAsset;
import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Element;
import dev.threatdoc.model.Item;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.vocabulary.PropertySpec;
import dev.threatdoc.threat.condition.ReadValue;
import dev.threatdoc.threat.condition.Unknown;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** One check of one rule: hands out views, and notes which undeclared properties the rule reads through them. */
final class Readings {

    private final ModelGraph graph;
    private final SortedSet<Unknown> unknown = new TreeSet<>();
    private final Set<ReadValue> read = new LinkedHashSet<>();

    Readings(ModelGraph graph) {
        this.graph = graph;
    }

    ModelGraph graph() {
        return graph;
    }

    /** The undeclared properties that were read. */
    SortedSet<Unknown> unknown() {
        return unknown;
    }

    /** All that was read, in the order in which it was first read. */
    List<ReadValue> read() {
        return List.copyOf(read);
    }

    SubjectView subject(Subject subject) {
        if (subject instanceof Element element) {
            return new ElementView(element, this);
        }
        if (subject instanceof Dataflow flow) {
            return new DataflowView(flow, this);
        }
        return new BoundaryView((Boundary) subject, this);
    }

    List<ElementView> elements(Collection<Element> elements) {
        return elements.stream().map(e -> new ElementView(e, this)).toList();
    }

    List<DataflowView> flows(Collection<Dataflow> flows) {
        return flows.stream().map(f -> new DataflowView(f, this)).toList();
    }

    List<BoundaryView> boundaries(Collection<Boundary> boundaries) {
        return boundaries.stream().map(b -> new BoundaryView(b, this)).toList();
    }

    List<DataView> data(Collection<String> ids) {
        return ids.stream()
                .map(graph::data)
                .map((DataAsset d) -> new DataView(d, this))
                .toList();
    }

    /** Whether somebody has said it; that nobody has is something that the rule has read. */
    boolean isDeclared(Item item, String name) {
        Optional<Values.Found> found = Values.find(item, name);
        found.ifPresent(f -> note(item, f));
        return found.filter(f -> !f.property().isAssumed()).isPresent();
    }

    /** A value; empty if the item's kind does not have it. */
    <T> Optional<T> read(Item item, String name, Class<T> type) {
        Optional<Values.Found> found = Values.find(item, name);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Object value = found.get().property().value();
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("\"" + name + "\" of " + item.kind() + " is "
                    + found.get().spec().type().words() + "; read it with the method for that type");
        }
        note(item, found.get());
        return Optional.of(type.cast(value));
    }

    private void note(Item item, Values.Found found) {
        read.add(new ReadValue(item.id(), item.name(), found.spec().name(), found.isControl(), found.property()));
        if (found.property().isAssumed()
                && PropertySpec.isOpenByDefault(found.spec().name())) {
            unknown.add(new Unknown(item.id(), item.name(), found.spec().name(), found.isControl()));
        }
    }
}
