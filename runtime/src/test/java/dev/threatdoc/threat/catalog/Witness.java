package dev.threatdoc.threat.catalog;

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
import dev.threatdoc.model.vocabulary.Controls;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.PropertySpec;
import dev.threatdoc.model.vocabulary.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a condition was seen to hold and to fail, in models made at random.
 *
 * @param holds whether there is a model in which it holds
 * @param fails whether there is one in which it does not
 */
record Witness(boolean holds, boolean fails) {

    private static final int TRIES = 20_000;
    private static final Pattern TEXT = Pattern.compile("'([^']*)'|\"([^\"]*)\"");

    /** Looks until both were seen, or for as long as it is worth it. */
    static Witness search(Threat threat, ElementKind target) {
        Maker maker = new Maker(threat.condition().source());
        boolean holds = false;
        boolean fails = false;
        for (int i = 0; i < TRIES && !(holds && fails); i++) {
            ModelGraph graph = ModelGraph.of(maker.model(target));
            Subject subject = graph.subjects().stream()
                    .filter(s -> s.id().equals("target"))
                    .findFirst()
                    .orElseThrow();
            boolean result = threat.condition().evaluate(subject, graph).holds();
            holds |= result;
            fails |= !result;
        }
        return new Witness(holds, fails);
    }

    /** Makes models around one target; texts in them are those that the condition compares with. */
    private static final class Maker {

        private final Random random = new Random(1);
        private final List<String> texts = new ArrayList<>(List.of("", "other"));

        Maker(String condition) {
            Matcher text = TEXT.matcher(condition);
            while (text.find()) {
                texts.add(text.group(1) == null ? text.group(2) : text.group(1));
            }
        }

        ThreatModel model(ElementKind target) {
            List<Boundary> boundaries = new ArrayList<>(List.of(boundary("outer", Optional.empty())));
            boundaries.add(boundary("inner", maybe("outer")));
            List<DataAsset> data = List.of(
                    new DataAsset("d1", "d1", attributes(Kinds.DATA), Place.NONE),
                    new DataAsset("d2", "d2", attributes(Kinds.DATA), Place.NONE));
            boolean isFlow = target == Kinds.DATAFLOW;
            boolean isBoundary = target == Kinds.BOUNDARY;
            if (isBoundary) {
                boundaries.add(boundary("target", maybe("inner")));
            }
            List<Element> elements = new ArrayList<>();
            elements.add(element(isFlow || isBoundary ? "near" : "target", isFlow || isBoundary ? any() : target));
            elements.add(element("far", any()));
            String near = elements.get(0).id();
            List<Dataflow> flows = List.of(
                    flow(isFlow ? "target" : "f1", near, "far"), flow("f2", "far", near), flow("f3", near, "far"));
            return ThreatModel.of(new SystemOverview("m", "", ModelSettings.defaults(), List.of(), Place.NONE))
                    .withBoundaries(boundaries)
                    .withData(data)
                    .withElements(elements)
                    .withFlows(flows);
        }

        private ElementKind any() {
            List<ElementKind> kinds = Kinds.all().stream()
                    .filter(k -> k != Kinds.BOUNDARY && k != Kinds.DATA && k != Kinds.DATAFLOW)
                    .toList();
            return kinds.get(random.nextInt(kinds.size()));
        }

        private Optional<String> maybe(String id) {
            return random.nextBoolean() ? Optional.of(id) : Optional.empty();
        }

        private List<String> someData() {
            return random.nextBoolean() ? List.of("d1", "d2") : List.of();
        }

        private Boundary boundary(String id, Optional<String> inBoundary) {
            return new Boundary(id, id, attributes(Kinds.BOUNDARY), inBoundary, Remarks.none(), Place.NONE);
        }

        private Element element(String id, ElementKind kind) {
            return new Element(
                    id,
                    id,
                    attributes(kind),
                    maybe(random.nextBoolean() ? "inner" : "outer"),
                    someData(),
                    Remarks.none(),
                    Place.NONE);
        }

        private Dataflow flow(String id, String source, String sink) {
            return Dataflow.between(source, sink, id, id, attributes(Kinds.DATAFLOW), Place.NONE)
                    .withData(someData());
        }

        private Attributes attributes(ElementKind kind) {
            Map<PropertyName, Property> properties = new TreeMap<>();
            Map<PropertyName, Property> controls = new TreeMap<>();
            kind.properties().stream()
                    .filter(p -> p.role() == PropertySpec.Role.PROPERTY)
                    .forEach(p -> properties.put(p.name(), Property.declared(value(p), Place.NONE)));
            Controls.all().forEach(c -> controls.put(c.name(), Property.declared(value(c), Place.NONE)));
            return Attributes.of(kind, properties, controls);
        }

        private Object value(PropertySpec spec) {
            if (spec.type() instanceof ValueType.Enumerated enumerated) {
                return enumerated
                        .type()
                        .constants()
                        .get(random.nextInt(enumerated.type().constants().size()));
            }
            if (spec.type() == ValueType.BOOLEAN) {
                return random.nextBoolean();
            }
            if (spec.type() == ValueType.TEXT) {
                return texts.get(random.nextInt(texts.size()));
            }
            return spec.type() == ValueType.INTEGER ? (Object) (random.nextInt(3) - 1) : List.of();
        }
    }
}
