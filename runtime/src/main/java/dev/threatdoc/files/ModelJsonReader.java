package dev.threatdoc.files;

import dev.threatdoc.model.Endpoint;
import dev.threatdoc.model.Joints;
import dev.threatdoc.model.ModelSettings;
import dev.threatdoc.model.Seen;
import dev.threatdoc.model.SystemOverview;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.facts.FlowFact;
import dev.threatdoc.model.facts.ItemFact;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.read.json.JsonException;
import dev.threatdoc.read.json.JsonReader;
import dev.threatdoc.read.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code model.json} as {@link ModelJsonWriter} writes it.
 *
 * <p>Places are those that the file tells, so that a model from a jar still points at its source code. Values that the
 * file marks as inherited, and its findings, are passed over: they follow from the rest.
 */
public final class ModelJsonReader {

    private static final List<String> MEMBERS = List.of(
            "format",
            "version",
            "name",
            "description",
            "settings",
            "assumptions",
            "source",
            "boundaries",
            "data",
            "elements",
            "flows",
            "joints",
            "findings",
            "excluded",
            "notApplicable",
            "endpoints");

    private static final List<ElementKind> ELEMENTS = elementKinds();

    private final JsonReading reading;
    private final JsonValue.Obj root;

    private ModelJsonReader(JsonValue.Obj root, JsonReading reading) {
        this.root = root;
        this.reading = reading;
    }

    /**
     * Reads a model; whatever the file holds, the answer is facts and problems, never an exception.
     *
     * @param file the file as the user named it, for places
     * @param text what it says
     * @param strict whether an unknown property, control or kind is an error
     */
    public static ModelFile read(String file, String text, boolean strict) {
        JsonReading reading = new JsonReading(strict);
        try {
            return reading.object(JsonReader.read(file, text))
                    .map(root -> read(root, reading))
                    .orElseGet(() -> new ModelFile(Facts.none(), reading.problems()));
        } catch (JsonException e) {
            return new ModelFile(Facts.none(), List.of(e.problem()));
        }
    }

    /** The same from a document that was parsed already. */
    static ModelFile read(JsonValue.Obj root, JsonReading reading) {
        ModelJsonReader reader = new ModelJsonReader(root, reading);
        return new ModelFile(reader.isOurs() ? reader.facts() : Facts.none(), reading.problems());
    }

    private boolean isOurs() {
        if (!reading.textOf(root, "format").equals(ModelJsonWriter.FORMAT)) {
            reading.error(
                    root.place(),
                    "this is no model of Threatdoc's, for its \"format\" is not \"" + ModelJsonWriter.FORMAT + "\"");
            return false;
        }
        Optional<Integer> version = JsonReading.member(root, "version").flatMap(reading::number);
        if (version.filter(v -> v == ModelJsonWriter.VERSION).isEmpty()) {
            reading.error(
                    root.place(),
                    "this Threatdoc reads version " + ModelJsonWriter.VERSION + " of the model format"
                            + version.map(v -> ", not version " + v).orElse(", and the file does not say its own"));
            return false;
        }
        return true;
    }

    private Facts facts() {
        reading.members(root, "the model", MEMBERS);
        List<JsonValue.Obj> boundaries = reading.objectsOf(root, "boundaries");
        List<JsonValue.Obj> data = reading.objectsOf(root, "data");
        List<JsonValue.Obj> elements = reading.objectsOf(root, "elements");
        List<JsonValue.Obj> flows = reading.objectsOf(root, "flows");
        GroupNames boundaryIds = ids("boundary", boundaries);
        GroupNames dataIds = ids("data asset", data);
        GroupNames elementIds = ids("element", elements);
        GroupNames flowIds = ids("flow", flows);
        ItemJsonReader items = new ItemJsonReader(reading, boundaryIds, dataIds);
        List<ItemFact> readBoundaries = items.read(boundaries, List.of(Kinds.BOUNDARY));
        List<ItemFact> readData = items.read(data, List.of(Kinds.DATA));
        List<ItemFact> readElements = withEndpoints(items.read(elements, ELEMENTS));
        List<FlowFact> readFlows = new FlowJsonReader(reading, elementIds, dataIds, flowIds).read(flows);
        Joints joints = new JointsReader(reading, elementIds, dataIds, flowIds).read(root);
        return new Facts(List.of(system()), readBoundaries, readData, readElements, readFlows, joints);
    }

    private List<ItemFact> withEndpoints(List<ItemFact> elements) {
        Map<String, List<Endpoint>> endpoints = new EndpointsJson(reading).read(root);
        return elements.stream()
                .map(e -> endpoints.containsKey(e.key())
                        ? e.withRemarks(e.remarks()
                                .withSeen(e.remarks()
                                        .seen()
                                        .and(new Seen(
                                                List.of(),
                                                Optional.empty(),
                                                endpoints.getOrDefault(e.key(), List.of())))))
                        : e)
                .toList();
    }

    private SystemOverview system() {
        Optional<JsonValue.Obj> settings = JsonReading.member(root, "settings").flatMap(reading::object);
        settings.ifPresent(s -> reading.members(s, "the settings", SettingsReader.NAMES));
        return new SystemOverview(
                new ItemHeads(reading).required(root, "name").orElse(""),
                reading.textOf(root, "description"),
                settings.map(new SettingsReader(reading)::read).orElseGet(ModelSettings::defaults),
                new RemarksReader(reading).assumptions(root),
                new PlaceReader(reading).read(root));
    }

    private GroupNames ids(String group, List<JsonValue.Obj> items) {
        GroupNames ids = new GroupNames(group, reading);
        for (JsonValue.Obj item : items) {
            if (item.members().get("id") instanceof JsonValue.Str id && !ids.add(id.text())) {
                reading.error(id.place(), "the id \"" + id.text() + "\" is taken already");
            }
        }
        return ids;
    }

    private static List<ElementKind> elementKinds() {
        List<ElementKind> kinds = new ArrayList<>(List.of(Kinds.ASSET));
        Kinds.all().stream()
                .filter(k -> k != Kinds.ASSET && k != Kinds.BOUNDARY && k != Kinds.DATA && k != Kinds.DATAFLOW)
                .forEach(kinds::add);
        return List.copyOf(kinds);
    }
}
