package dev.threatdoc.files;

import dev.threatdoc.model.Attributes;
import dev.threatdoc.model.Remarks;
import dev.threatdoc.model.facts.ItemFact;
import dev.threatdoc.model.facts.Reference;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.read.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the boundaries, data and elements of a pytm model. */
final class PytmItems {

    /** What is read here or by whoever calls, and what pytm computes and does not list among its properties. */
    static final Set<String> HANDLED = Set.of(
            "__class__",
            "name",
            "inBoundary",
            "data",
            "levels",
            "controls",
            "assumptions",
            "overrides",
            "findings",
            "severity",
            "uuid",
            "is_drawn");

    private static final Set<ElementKind> NO_ELEMENTS = Set.of(Kinds.BOUNDARY, Kinds.DATAFLOW, Kinds.DATA);

    private final JsonReading reading;
    private final PytmAttributes attributes;
    private final PytmRemarks companions;
    private final GroupNames boundaries;
    private final GroupNames data;

    PytmItems(
            JsonReading reading,
            PytmAttributes attributes,
            PytmRemarks companions,
            GroupNames boundaries,
            GroupNames data) {
        this.reading = reading;
        this.attributes = attributes;
        this.companions = companions;
        this.boundaries = boundaries;
        this.data = data;
    }

    /** Boundaries. */
    List<ItemFact> boundaries(List<JsonValue.Obj> items) {
        return items.stream()
                .flatMap(i -> item(i, "boundary", Kinds.BOUNDARY).stream())
                .toList();
    }

    /** Data assets, which have nothing but properties. */
    List<ItemFact> data(List<JsonValue.Obj> items) {
        List<ItemFact> facts = new ArrayList<>();
        for (JsonValue.Obj item : items) {
            Attributes read = attributes.read(Kinds.DATA, item, Set.of());
            name(reading, item, "data asset").ifPresent(n -> facts.add(ItemFact.of(n, n, read, item.place())));
        }
        return facts;
    }

    /** Elements. */
    List<ItemFact> elements(List<JsonValue.Obj> items) {
        return items.stream().flatMap(i -> item(i, "element", kind(i)).stream()).toList();
    }

    private ElementKind kind(JsonValue.Obj item) {
        Optional<JsonValue> value = JsonReading.member(item, "__class__");
        Optional<String> name = value.flatMap(reading::text);
        Optional<ElementKind> kind = name.flatMap(Kinds::find).filter(k -> !NO_ELEMENTS.contains(k));
        if (name.isPresent() && kind.isEmpty()) {
            List<String> known = Kinds.all().stream()
                    .filter(k -> !NO_ELEMENTS.contains(k))
                    .map(ElementKind::name)
                    .toList();
            reading.unknown(
                    value.get().place(),
                    "unknown kind of element \"" + name.get() + "\"",
                    name.get(),
                    known,
                    "it is taken as " + Kinds.ASSET);
        }
        return kind.orElse(Kinds.ASSET);
    }

    private Optional<ItemFact> item(JsonValue.Obj item, String group, ElementKind kind) {
        Attributes read = attributes.read(kind, item, HANDLED);
        Optional<Reference> inBoundary = JsonReading.member(item, "inBoundary").flatMap(boundaries::find);
        List<Reference> held = data.findAll(item, "data");
        Remarks remarks = companions.remarks(item);
        return name(reading, item, group).map(n -> new ItemFact(n, n, read, inBoundary, held, remarks, item.place()));
    }

    /** The name that an item has to have. */
    static Optional<String> name(JsonReading reading, JsonValue.Obj item, String group) {
        Optional<JsonValue> value = JsonReading.member(item, "name");
        Optional<String> name = value.flatMap(reading::text).filter(n -> !n.isBlank());
        if (name.isEmpty()) {
            reading.error(item.place(), "the " + group + " has no \"name\"");
        }
        return name;
    }
}
