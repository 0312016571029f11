package dev.threatdoc.files;

import dev.threatdoc.model.Assumption;
import dev.threatdoc.model.Attributes;
import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Cvss;
import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.Joints;
import dev.threatdoc.model.ModelSettings;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.Provenance;
import dev.threatdoc.model.Remarks;
import dev.threatdoc.model.Suppression;
import dev.threatdoc.model.SystemOverview;
import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.facts.FlowFact;
import dev.threatdoc.model.facts.ItemFact;
import dev.threatdoc.model.facts.Reference;
import dev.threatdoc.model.vocabulary.Controls;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.PropertySpec;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.model.vocabulary.ValueType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random systems without mistakes, with names that come out of a bad dream. */
public final class RandomFacts {

    private static final List<String> NAMES = List.of(
            "a",
            "A",
            "a!",
            "a?",
            "b",
            "Web Server",
            "\"]; digraph x { <script>",
            "\\",
            "line\nbreak",
            "\u0000\u001b[2J",
            "!include /etc/passwd",
            "@enduml",
            "\ud83d\ude00",
            "\u202eabc",
            "\u05d0\u05d1",
            "a/b~1",
            "{{x}}",
            "$x",
            "-",
            " x ");

    private static final List<ElementKind> ELEMENT_KINDS = Kinds.all().stream()
            .filter(k -> k != Kinds.BOUNDARY && k != Kinds.DATA && k != Kinds.DATAFLOW)
            .toList();

    private final Random random;

    private RandomFacts(Random random) {
        this.random = random;
    }

    /** Any of them. */
    public static Arbitrary<Facts> all() {
        return Arbitraries.randomValue(r -> new RandomFacts(r).facts());
    }

    /** The same for the same seed. */
    public static Facts of(long seed) {
        return new RandomFacts(new Random(seed)).facts();
    }

    private Facts facts() {
        List<ItemFact> boundaries = items(4, List.of(Kinds.BOUNDARY), List.of(), List.of());
        List<ItemFact> data = items(4, List.of(Kinds.DATA), List.of(), List.of());
        List<ItemFact> elements = items(6, ELEMENT_KINDS, boundaries, data);
        List<FlowFact> flows = new ArrayList<>();
        int count = elements.isEmpty() ? 0 : random.nextInt(8);
        for (int i = 0; i < count; i++) {
            flows.add(flow(i, elements, data, flows));
        }
        SystemOverview system = new SystemOverview(
                random.nextBoolean() ? "" : pick(NAMES),
                pick(NAMES),
                new ModelSettings(
                        random.nextBoolean(),
                        random.nextBoolean(),
                        random.nextInt(4) == 0,
                        random.nextBoolean()
                                ? ModelSettings.OnDuplicates.NO_ACTION
                                : ModelSettings.OnDuplicates.IGNORE),
                assumptions(),
                place());
        return new Facts(
                random.nextInt(5) == 0 ? List.of() : List.of(system),
                boundaries,
                data,
                elements,
                flows,
                random.nextBoolean() ? Joints.none() : new RandomJoints(random, NAMES).of(elements, data, flows));
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private List<ItemFact> items(int most, List<ElementKind> kinds, List<ItemFact> boundaries, List<ItemFact> data) {
        Set<String> names = new LinkedHashSet<>();
        int count = random.nextInt(most + 1);
        for (int i = 0; i < count; i++) {
            names.add(pick(NAMES));
        }
        List<ItemFact> items = new ArrayList<>();
        for (String name : names) {
            ElementKind kind = pick(kinds);
            // A boundary may lie in one that came before it, so that there are no cycles.
            List<ItemFact> around = kind == Kinds.BOUNDARY ? items : boundaries;
            boolean plain = kind == Kinds.DATA;
            items.add(new ItemFact(
                    "type." + name,
                    name,
                    attributes(kind),
                    plain || around.isEmpty() || random.nextBoolean()
                            ? Optional.empty()
                            : Optional.of(reference(pick(around).key())),
                    references(data),
                    plain ? Remarks.none() : remarks(),
                    place()));
        }
        return items;
    }

    private FlowFact flow(int i, List<ItemFact> elements, List<ItemFact> data, List<FlowFact> before) {
        return new FlowFact(
                "flow " + i,
                pick(NAMES),
                attributes(Kinds.DATAFLOW),
                reference(pick(elements).key()),
                reference(pick(elements).key()),
                before.isEmpty() || random.nextInt(3) > 0
                        ? Optional.empty()
                        : Optional.of(reference(pick(before).key())),
                references(data),
                remarks(),
                place());
    }

    private Remarks remarks() {
        return new Remarks(levels(), assumptions(), responses(), suppressions());
    }

    private List<Reference> references(List<ItemFact> items) {
        return items.stream()
                .filter(i -> random.nextInt(3) == 0)
                .map(i -> reference(i.key()))
                .toList();
    }

    private Reference reference(String key) {
        return new Reference(key, key, place());
    }

    private SortedSet<Integer> levels() {
        SortedSet<Integer> levels = new TreeSet<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            levels.add(random.nextInt(3));
        }
        return levels;
    }

    private Place place() {
        return switch (random.nextInt(3)) {
            case 0 -> Place.NONE;
            case 1 -> new FilePlace("f" + random.nextInt(2) + ".json", random.nextInt(3), random.nextInt(3), "/x~1");
            default ->
                new CodePlace(
                        "com.example.A",
                        "m(int)#0",
                        "B",
                        random.nextInt(2),
                        "c",
                        "com/example/A.java",
                        random.nextInt(2));
        };
    }

    private List<Assumption> assumptions() {
        return random.nextInt(4) > 0
                ? List.of()
                : List.of(new Assumption(pick(NAMES), pick(NAMES), List.of("AA01", "INP01"), place()));
    }

    private static final Cvss VECTOR = new Cvss("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N", 7.5);

    private List<ThreatResponse> responses() {
        return random.nextInt(4) > 0
                ? List.of()
                : List.of(new ThreatResponse(
                        pick(List.of("AA01", "HA01", "pytm:INP02", pick(NAMES))),
                        pick(List.of(ThreatResponse.Kind.values())),
                        pick(List.of("", "why\n<b>")),
                        pick(List.of("", "me")),
                        pick(List.of("", "T-1")),
                        random.nextBoolean() ? Optional.empty() : Optional.of(LocalDate.of(2027, 3, 31)),
                        pick(List.of("", "low", "nonsense")),
                        random.nextBoolean()
                                ? Optional.empty()
                                : Optional.of(pick(List.of(new Cvss("9.8", 9.8), VECTOR))),
                        place()));
    }

    private List<Suppression> suppressions() {
        return random.nextInt(4) > 0 ? List.of() : List.of(new Suppression(pick(List.of("", "AA01")), place()));
    }

    private Attributes attributes(ElementKind kind) {
        Map<PropertyName, Property> properties = new TreeMap<>();
        Map<PropertyName, Property> controls = new TreeMap<>();
        kind.properties().stream()
                .filter(p -> p.role() == PropertySpec.Role.PROPERTY && random.nextInt(3) == 0)
                .forEach(p -> properties.put(p.name(), said(p)));
        if (kind != Kinds.DATA) {
            Controls.all().stream().filter(c -> random.nextInt(6) == 0).forEach(c -> controls.put(c.name(), said(c)));
        }
        return Attributes.of(kind, properties, controls).withTags(kind == Kinds.DATA ? Map.of() : tags());
    }

    private Map<Tag, Property> tags() {
        Map<Tag, Property> tags = new TreeMap<>();
        for (Tag tag : List.of(Tags.GATEWAY, Tags.PORT, Tag.of("a \"tag\" of one's own"))) {
            if (random.nextInt(4) == 0) {
                tags.put(tag, new Property(List.of("Zuul", "é"), pick(List.of(Provenance.values())), place()));
            }
        }
        return tags;
    }

    private Property said(PropertySpec spec) {
        Object value = random.nextInt(4) == 0 ? spec.defaultValue() : value(spec.type());
        return new Property(value, pick(List.of(Provenance.values())), place());
    }

    private Object value(ValueType type) {
        if (type instanceof ValueType.Enumerated enumerated) {
            return pick(enumerated.type().constants());
        }
        if (type instanceof ValueType.ListOf) {
            return List.of(pick(NAMES), "b");
        }
        if (type == ValueType.BOOLEAN) {
            return random.nextBoolean();
        }
        return type == ValueType.INTEGER ? (Object) (random.nextInt(5) - 1) : pick(NAMES);
    }
}
