package dev.threatdoc.testing;

import dev.threatdoc.model.Assumption;
import dev.threatdoc.model.Attributes;
import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.Joints;
import dev.threatdoc.model.ModelSettings;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.Remarks;
import dev.threatdoc.model.SystemOverview;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.facts.FlowFact;
import dev.threatdoc.model.facts.ItemFact;
import dev.threatdoc.model.facts.Reference;
import dev.threatdoc.model.link.Linked;
import dev.threatdoc.model.link.Linker;
import dev.threatdoc.model.vocabulary.Controls;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.Enums;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Builds facts by hand, so that a test says what its model is in a few lines.
 *
 * <p>Values are given as {@code "name=value"}; a name that is no property of the kind is a control. Lines are counted
 * from 1, one for each item, so that places differ.
 */
public final class Sample {

    private final List<SystemOverview> systems = new ArrayList<>();
    private final List<ItemFact> boundaries = new ArrayList<>();
    private final List<ItemFact> data = new ArrayList<>();
    private final List<ItemFact> elements = new ArrayList<>();
    private final List<FlowFact> flows = new ArrayList<>();
    private int line;

    public Sample system(ModelSettings settings, Assumption... assumptions) {
        systems.add(new SystemOverview("Sample", "A system", settings, List.of(assumptions), next()));
        return this;
    }

    public Sample boundary(String name, String inBoundary) {
        boundaries.add(item(Kinds.BOUNDARY, name, inBoundary, List.of(), List.of()));
        return this;
    }

    public Sample data(String name, String... values) {
        data.add(item(Kinds.DATA, name, "", List.of(), List.of(), values));
        return this;
    }

    public Sample element(ElementKind kind, String name, String... values) {
        return element(kind, name, "", List.of(), values);
    }

    public Sample element(ElementKind kind, String name, String inBoundary, List<String> holds, String... values) {
        elements.add(item(kind, name, inBoundary, holds, List.of(), values));
        return this;
    }

    public Sample answered(ElementKind kind, String name, List<ThreatResponse> responses, String... values) {
        elements.add(item(kind, name, "", List.of(), responses, values));
        return this;
    }

    public Sample flow(String name, String source, String sink, String... values) {
        return flow(name, source, sink, "", List.of(), values);
    }

    public Sample flow(
            String name, String source, String sink, String responseTo, List<String> carries, String... values) {
        FilePlace place = next();
        flows.add(FlowFact.between(
                        reference(source, place),
                        reference(sink, place),
                        name,
                        name,
                        attributes(Kinds.DATAFLOW, place, values),
                        place)
                .withResponseTo(responseTo.isEmpty() ? Optional.empty() : Optional.of(reference(responseTo, place)))
                .withData(carries.stream().map(c -> reference(c, place)).toList()));
        return this;
    }

    public Facts facts() {
        return new Facts(systems, boundaries, data, elements, flows, Joints.none());
    }

    public Linked link() {
        return Linker.link(facts());
    }

    /** The model; fails if the facts do not make one. */
    public ThreatModel model() {
        Linked linked = link();
        return linked.model().orElseThrow(() -> new AssertionError(linked.problems()));
    }

    private ItemFact item(
            ElementKind kind,
            String name,
            String inBoundary,
            List<String> holds,
            List<ThreatResponse> responses,
            String... values) {
        FilePlace place = next();
        return new ItemFact(
                name,
                name,
                attributes(kind, place, values),
                inBoundary.isEmpty() ? Optional.empty() : Optional.of(reference(inBoundary, place)),
                holds.stream().map(h -> reference(h, place)).toList(),
                Remarks.none().withResponses(responses),
                place);
    }

    private FilePlace next() {
        line++;
        return new FilePlace("sample.json", line, 1, "");
    }

    private static Reference reference(String key, Place place) {
        return new Reference(key, key, place);
    }

    private static Attributes attributes(ElementKind kind, Place place, String... values) {
        Map<PropertyName, Property> properties = new TreeMap<>();
        Map<PropertyName, Property> controls = new TreeMap<>();
        for (String value : values) {
            String name = value.substring(0, value.indexOf('='));
            String text = value.substring(value.indexOf('=') + 1);
            kind.property(name)
                    .ifPresentOrElse(
                            p -> properties.put(p.name(), Property.declared(parse(p.type(), text), place)),
                            () -> controls.put(
                                    Names.of(name),
                                    Property.declared(
                                            parse(
                                                    Controls.find(name)
                                                            .orElseThrow()
                                                            .type(),
                                                    text),
                                            place)));
        }
        return Attributes.of(kind, properties, controls);
    }

    private static Object parse(ValueType type, String text) {
        if (type == ValueType.BOOLEAN) {
            return Boolean.valueOf(text);
        }
        if (type == ValueType.INTEGER) {
            return Integer.valueOf(text);
        }
        if (type instanceof ValueType.Enumerated enumerated) {
            return Enums.find(enumerated.type().name())
                    .flatMap(e -> e.constant(text))
                    .orElseThrow();
        }
        return text;
    }
}
