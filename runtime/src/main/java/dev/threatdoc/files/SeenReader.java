package dev.threatdoc.files;

import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Seen;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.vocabulary.NearestName;
import dev.threatdoc.model.vocabulary.Technology;
import dev.threatdoc.model.vocabulary.WeaknessKind;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.json.JsonValue;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what {@link SeenWriter} writes. */
final class SeenReader {

    private static final List<String> WEAKNESS =
            List.of("kind", "cwe", "summary", "statement", "origin", "source", "related", "silenced");
    private static final List<String> RELATED = List.of("text", "source");

    private final JsonReading reading;
    private final RemarksReader companions;
    private final PlaceReader places;

    SeenReader(JsonReading reading, RemarksReader companions) {
        this.reading = reading;
        this.companions = companions;
        this.places = new PlaceReader(reading);
    }

    /** What was seen of the item that an object stands for. */
    Seen read(JsonValue.Obj holder) {
        Optional<Set<Technology>> technologies = JsonReading.member(holder, "technologies")
                .map(v -> technologies(v, reading.textsOf(holder, "technologies")));
        return new Seen(
                objects(holder, "weaknesses").flatMap(o -> weakness(o).stream()).toList(), technologies);
    }

    private Set<Technology> technologies(JsonValue value, List<String> names) {
        Set<Technology> technologies = EnumSet.noneOf(Technology.class);
        for (String name : names) {
            Technology.find(name)
                    .ifPresentOrElse(
                            technologies::add,
                            () -> reading.error(
                                    value.place(),
                                    "unknown technology \"" + name + "\""
                                            + NearestName.hint(
                                                    name,
                                                    Stream.of(Technology.values())
                                                            .map(Technology::id)
                                                            .toList())));
        }
        return technologies;
    }

    private Optional<Weakness> weakness(JsonValue.Obj object) {
        reading.members(object, "a weakness", WEAKNESS);
        String id = reading.textOf(object, "kind");
        Optional<WeaknessKind> kind = WeaknessKinds.find(id);
        if (kind.isEmpty()) {
            reading.error(
                    object.place(),
                    "unknown kind of weakness \"" + id + "\""
                            + NearestName.hint(
                                    id,
                                    WeaknessKinds.all().stream()
                                            .map(WeaknessKind::id)
                                            .toList()));
            return Optional.empty();
        }
        String summary = reading.textOf(object, "summary");
        return Optional.of(new Weakness(
                kind.get(),
                summary.isBlank() ? kind.get().id() : summary,
                reading.textOf(object, "statement"),
                reading.textOf(object, "origin"),
                places.read(object),
                objects(object, "related").map(this::related).toList(),
                JsonReading.member(object, "silenced").flatMap(reading::object).map(companions::suppression)));
    }

    private Evidence related(JsonValue.Obj object) {
        reading.members(object, "a place", RELATED);
        String text = reading.textOf(object, "text");
        return new Evidence(text.isBlank() ? "see there" : text, places.read(object));
    }

    private Stream<JsonValue.Obj> objects(JsonValue.Obj holder, String member) {
        return JsonReading.member(holder, member).map(reading::objects).orElse(List.of()).stream();
    }
}
