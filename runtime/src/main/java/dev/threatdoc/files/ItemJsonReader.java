package dev.threatdoc.files;

import dev.threatdoc.model.Attributes;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Remarks;
import dev.threatdoc.model.facts.ItemFact;
import dev.threatdoc.model.facts.Reference;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.read.json.JsonValue;
import java.util.List;
import java.util.Optional;

/** Reads boundaries, data and elements as {@link ItemWriter} writes them. */
final class ItemJsonReader {

    private static final List<String> MEMBERS = List.of(
            "id",
            "kind",
            "name",
            "inBoundary",
            "data",
            "properties",
            "controls",
            "tags",
            "levels",
            "assumptions",
            "responses",
            "suppressions",
            "technologies",
            "weaknesses",
            "source");

    private final JsonReading reading;
    private final ItemHeads heads;
    private final AttributesReader attributes;
    private final RemarksReader companions;
    private final PlaceReader places;
    private final GroupNames boundaries;
    private final GroupNames data;

    ItemJsonReader(JsonReading reading, GroupNames boundaries, GroupNames data) {
        this.reading = reading;
        this.heads = new ItemHeads(reading);
        this.attributes = new AttributesReader(reading);
        this.companions = new RemarksReader(reading);
        this.places = new PlaceReader(reading);
        this.boundaries = boundaries;
        this.data = data;
    }

    /**
     * The items of one group, in the order of the file.
     *
     * @param kinds the kinds that an item of the group can have, the one to fall back on first
     */
    List<ItemFact> read(List<JsonValue.Obj> items, List<ElementKind> kinds) {
        return items.stream().flatMap(i -> item(i, kinds).stream()).toList();
    }

    private Optional<ItemFact> item(JsonValue.Obj item, List<ElementKind> kinds) {
        ElementKind kind = heads.kind(item, kinds);
        reading.members(item, kind.name(), MEMBERS);
        Attributes read = attributes.read(kind, item);
        Optional<String> id = heads.required(item, "id");
        Optional<String> name = heads.required(item, "name");
        Optional<Reference> inBoundary = JsonReading.member(item, "inBoundary").flatMap(boundaries::find);
        List<Reference> held = data.findAll(item, "data");
        Remarks remarks = companions.remarks(item);
        Place place = places.read(item);
        if (id.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ItemFact(id.get(), name.get(), read, inBoundary, held, remarks, place));
    }
}
