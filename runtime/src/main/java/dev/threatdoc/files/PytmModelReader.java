package dev.threatdoc.files;

import dev.threatdoc.model.Joints;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.facts.FlowFact;
import dev.threatdoc.model.facts.ItemFact;
import dev.threatdoc.read.json.JsonException;
import dev.threatdoc.read.json.JsonReader;
import dev.threatdoc.read.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads pytm's model JSON: what its users write for it, and what it writes itself.
 *
 * <p>Items are named by name, each within its group. What is not known is a warning with the nearest name, or an error
 * if strictness is asked for; what pytm computes is passed over. In a file that pytm wrote, a value that equals pytm's
 * default counts as not said, for pytm writes all of them.
 */
public final class PytmModelReader {

    /** What only pytm itself writes. */
    private static final Set<String> DUMPED = Set.of("actors", "assets", "excluded_findings", "threatsFile");

    private final JsonReading reading;
    private final JsonValue.Obj root;
    private final PytmAttributes attributes;
    private final PytmRemarks companions;

    private final Map<String, List<JsonValue.Obj>> objects = new HashMap<>();

    private PytmModelReader(JsonValue.Obj root, JsonReading reading) {
        boolean dump = root.members().keySet().containsAll(DUMPED);
        this.reading = reading;
        this.root = root;
        this.attributes = new PytmAttributes(reading, dump);
        this.companions = new PytmRemarks(reading, dump);
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
        Facts facts = new PytmModelReader(root, reading).facts();
        return new ModelFile(facts, reading.problems());
    }

    private Facts facts() {
        companions.recall(root);
        PytmSystem system = new PytmSystem(reading, companions);
        GroupNames boundaries = names("boundaries", "boundary");
        GroupNames data = names("data", "data asset");
        GroupNames elements = names("elements", "element");
        PytmItems items = new PytmItems(reading, attributes, companions, boundaries, data);
        List<ItemFact> readBoundaries = items.boundaries(objects("boundaries"));
        List<ItemFact> readData = items.data(objects("data"));
        List<ItemFact> readElements = items.elements(objects("elements"));
        List<FlowFact> flows = new PytmFlows(reading, attributes, companions, elements, data).read(objects("flows"));
        return new Facts(List.of(system.read(root)), readBoundaries, readData, readElements, flows, Joints.none());
    }

    private GroupNames names(String member, String group) {
        GroupNames names = new GroupNames(group, reading);
        for (JsonValue.Obj item : objects(member)) {
            if (item.members().get("name") instanceof JsonValue.Str name) {
                names.add(name.text());
            }
        }
        return names;
    }

    private List<JsonValue.Obj> objects(String member) {
        return objects.computeIfAbsent(member, m -> reading.objectsOf(root, m));
    }
}
