package dev.threatdoc.threat.condition;

import dev.threatdoc.model.Attributes;
import dev.threatdoc.model.Boundary;
import dev.threatdoc.model.DataAsset;
import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Element;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.ModelSettings;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.Remarks;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.SystemOverview;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.testing.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Builds models by hand; what follows an item says something about it. Names serve as references. */
final class Models {

    private static final class Draft {
        final ElementKind kind;
        final String name;
        final Map<PropertyName, Property> properties = new LinkedHashMap<>();
        final Map<PropertyName, Property> controls = new LinkedHashMap<>();
        final List<String> data = new ArrayList<>();
        final TreeSet<Integer> levels = new TreeSet<>(List.of(0));
        Optional<String> inBoundary = Optional.empty();
        Optional<String> response = Optional.empty();
        Optional<String> responseTo = Optional.empty();
        String source = "";
        String sink = "";

        Draft(ElementKind kind, String name) {
            this.kind = kind;
            this.name = name;
        }

        Remarks remarks() {
            return Remarks.none().withLevels(levels);
        }
    }

    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private Draft last = new Draft(Kinds.ELEMENT, "none");

    static Models model() {
        return new Models();
    }

    static String id(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    Models item(ElementKind kind, String name) {
        last = new Draft(kind, name);
        drafts.put(name, last);
        return this;
    }

    Models server(String name) {
        return item(Kinds.SERVER, name);
    }

    Models datastore(String name) {
        return item(Kinds.DATASTORE, name);
    }

    Models boundary(String name) {
        return item(Kinds.BOUNDARY, name);
    }

    Models data(String name) {
        return item(Kinds.DATA, name);
    }

    Models flow(String name, String source, String sink) {
        item(Kinds.DATAFLOW, name);
        last.source = source;
        last.sink = sink;
        return this;
    }

    Models in(String boundary) {
        last.inBoundary = Optional.of(id(boundary));
        return this;
    }

    /** The last item holds or carries these. */
    Models with(String... data) {
        for (String name : data) {
            last.data.add(id(name));
        }
        return this;
    }

    Models level(int level) {
        last.levels.add(level);
        return this;
    }

    /** The last flow answers another one. */
    Models responseTo(String flow) {
        last.responseTo = Optional.of(id(flow));
        last.properties.put(PropertyNames.IS_RESPONSE, Property.derived(true, Place.NONE));
        drafts.get(flow).response = Optional.of(id(last.name));
        return this;
    }

    Models set(String property, Object value) {
        last.properties.put(Names.of(property), Property.declared(value, Place.NONE));
        return this;
    }

    Models control(String control, Object value) {
        last.controls.put(Names.of(control), Property.declared(value, Place.NONE));
        return this;
    }

    /** Goes back to an item, to say more about it. */
    Models of(String name) {
        last = drafts.get(name);
        return this;
    }

    /** Declares what was undeclared. */
    Models settle(Unknown unknown, Object value) {
        of(unknown.itemName());
        return unknown.control()
                ? control(unknown.property().text(), value)
                : set(unknown.property().text(), value);
    }

    /** A flow named Flow that carries data assets named D0, D1 and so on. */
    Models many(int data) {
        List<String> names = IntStream.range(0, data).mapToObj(i -> "D" + i).toList();
        names.forEach(this::data);
        return server("Web").server("Other").flow("Flow", "Web", "Other").with(names.toArray(new String[0]));
    }

    ModelGraph graph() {
        List<Boundary> boundaries = new ArrayList<>();
        List<DataAsset> assets = new ArrayList<>();
        List<Element> elements = new ArrayList<>();
        List<Dataflow> flows = new ArrayList<>();
        for (Draft d : drafts.values()) {
            Attributes attributes = Attributes.of(d.kind, d.properties, d.controls);
            if (d.kind == Kinds.BOUNDARY) {
                boundaries.add(new Boundary(id(d.name), d.name, attributes, d.inBoundary, d.remarks(), Place.NONE));
            } else if (d.kind == Kinds.DATA) {
                assets.add(new DataAsset(id(d.name), d.name, attributes, Place.NONE));
            } else if (d.kind == Kinds.DATAFLOW) {
                flows.add(flow(d, attributes));
            } else {
                elements.add(
                        new Element(id(d.name), d.name, attributes, d.inBoundary, d.data, d.remarks(), Place.NONE));
            }
        }
        return ModelGraph.of(
                ThreatModel.of(new SystemOverview("test", "", ModelSettings.defaults(), List.of(), Place.NONE))
                        .withBoundaries(boundaries)
                        .withData(assets)
                        .withElements(elements)
                        .withFlows(flows));
    }

    private static Dataflow flow(Draft d, Attributes attributes) {
        return Dataflow.between(id(d.source), id(d.sink), id(d.name), d.name, attributes, Place.NONE)
                .withResponses(d.responseTo, d.response)
                .withData(d.data)
                .withRemarks(d.remarks());
    }

    /** What a condition says of the item of that name. */
    Evaluation evaluate(String name, String condition) {
        ModelGraph graph = graph();
        Subject subject = (Subject) graph.item(id(name));
        try {
            Condition compiled = Condition.compile(condition, List.of(subject.kind()));
            Evaluation evaluation = compiled.evaluate(subject, graph);
            if (compiled.holds(subject, graph) != evaluation.holds()) {
                throw new AssertionError("holds() and evaluate() disagree: " + condition);
            }
            return evaluation;
        } catch (ConditionException e) {
            throw new AssertionError(condition + " [" + e.column() + "]: " + e.getMessage(), e);
        }
    }

    boolean holds(String name, String condition) {
        return evaluate(name, condition).holds();
    }
}
