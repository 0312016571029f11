package dev.threatdoc.files;

import dev.threatdoc.model.Connection;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.FarEnd;
import dev.threatdoc.model.Joints;
import dev.threatdoc.model.Program;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.facts.Reference;
import dev.threatdoc.model.vocabulary.Controls;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.PropertySpec;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.read.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads where a model can be joined with others, as {@link JointsWriter} writes it. */
final class JointsReader {

    private static final List<String> MEMBERS = List.of("programs", "elements", "flows");
    private static final List<String> OF_PROGRAM = List.of(
            "element",
            "derived",
            "names",
            "ports",
            "publishedPorts",
            "exchanged",
            "stored",
            "connections",
            "details",
            "fronts");
    private static final List<String> OF_CONNECTION = List.of(
            "address", "name", "role", "technology", "onlyIfKnown", "incoming", "protocol", "tags", "seen", "source");
    private static final List<String> OF_DETAIL =
            List.of("address", "name", "role", "technology", "onlyIfKnown", "property", "value", "source");

    private final JsonReading reading;
    private final PropertyValues values;
    private final PlaceReader places;
    private final GroupNames elements;
    private final GroupNames data;
    private final GroupNames flows;

    JointsReader(JsonReading reading, GroupNames elements, GroupNames data, GroupNames flows) {
        this.reading = reading;
        this.values = new PropertyValues(reading);
        this.places = new PlaceReader(reading);
        this.elements = elements;
        this.data = data;
        this.flows = flows;
    }

    /** What the member {@code joints} of the model says. */
    Joints read(JsonValue.Obj root) {
        return JsonReading.member(root, "joints")
                .flatMap(reading::object)
                .map(this::joints)
                .orElseGet(Joints::none);
    }

    private Joints joints(JsonValue.Obj joints) {
        reading.members(joints, "the joints", MEMBERS);
        return new Joints(
                reading.objectsOf(joints, "programs").stream()
                        .flatMap(p -> program(p).stream())
                        .toList(),
                new TreeSet<>(keys(elements, joints, "elements")),
                new TreeSet<>(keys(flows, joints, "flows")));
    }

    private Optional<Program> program(JsonValue.Obj program) {
        reading.members(program, "a program", OF_PROGRAM);
        Optional<JsonValue> element = JsonReading.member(program, "element");
        if (element.isEmpty()) {
            reading.error(program.place(), "\"element\" is missing");
        }
        return element.flatMap(elements::find)
                .map(e -> new Program(
                        e.key(),
                        flag(program, "derived"),
                        reading.textsOf(program, "names"),
                        numbers(program, "ports"),
                        numbers(program, "publishedPorts"),
                        keys(data, program, "exchanged"),
                        keys(data, program, "stored"),
                        connections(program, "connections"),
                        reading.objectsOf(program, "details").stream()
                                .flatMap(d -> detail(d).stream())
                                .toList(),
                        connections(program, "fronts")));
    }

    private List<Connection> connections(JsonValue.Obj program, String member) {
        return reading.objectsOf(program, member).stream().map(this::connection).toList();
    }

    private Connection connection(JsonValue.Obj connection) {
        reading.members(connection, "a connection", OF_CONNECTION);
        String seen = reading.textOf(connection, "seen");
        return new Connection(
                end(connection),
                flag(connection, "incoming"),
                reading.textOf(connection, "protocol"),
                tags(connection),
                new Evidence(seen.isBlank() ? "a model file" : seen, places.read(connection)));
    }

    private Map<Tag, List<String>> tags(JsonValue.Obj connection) {
        Map<Tag, List<String>> tags = new TreeMap<>();
        JsonReading.member(connection, "tags")
                .flatMap(reading::object)
                .ifPresent(o -> o.members().keySet().forEach(name -> tags.put(Tag.of(name), reading.textsOf(o, name))));
        return tags;
    }

    private Optional<Connection.Detail> detail(JsonValue.Obj detail) {
        reading.members(detail, "a detail", OF_DETAIL);
        String name = reading.textOf(detail, "property");
        Optional<PropertySpec> spec = spec(name);
        Optional<JsonValue> value = JsonReading.member(detail, "value");
        if (spec.isEmpty() || value.isEmpty()) {
            reading.error(detail.place(), "a \"property\" that some kind has, and its \"value\", are expected");
            return Optional.empty();
        }
        return values.read(spec.get().type(), value.get())
                .map(v -> new Connection.Detail(
                        end(detail), spec.get().name(), Property.derived(v, places.read(detail))));
    }

    /** A control, or the property of that name of whichever kind has it: what is at the end is not known yet. */
    private static Optional<PropertySpec> spec(String name) {
        return Controls.find(name)
                .or(() -> Kinds.all().stream()
                        .flatMap(k -> k.property(name).stream())
                        .findFirst());
    }

    private FarEnd end(JsonValue.Obj holder) {
        return new FarEnd(
                reading.textOf(holder, "address"),
                reading.textOf(holder, "name"),
                Optional.of(reading.textOf(holder, "role"))
                        .filter(r -> !r.isEmpty())
                        .map(Tag::of),
                reading.textOf(holder, "technology"),
                flag(holder, "onlyIfKnown"));
    }

    private List<Integer> numbers(JsonValue.Obj holder, String member) {
        return JsonReading.member(holder, member).map(reading::items).orElse(List.of()).stream()
                .flatMap(n -> reading.number(n).stream())
                .toList();
    }

    private boolean flag(JsonValue.Obj holder, String member) {
        return JsonReading.member(holder, member).flatMap(reading::flag).orElse(false);
    }

    private static List<String> keys(GroupNames group, JsonValue.Obj holder, String member) {
        return group.findAll(holder, member).stream().map(Reference::key).toList();
    }
}
