package dev.threatdoc.files;

import dev.threatdoc.model.Attributes;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Remarks;
import dev.threatdoc.model.facts.FlowFact;
import dev.threatdoc.model.facts.Reference;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.read.json.JsonValue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads flows as {@link ItemWriter} writes them. */
final class FlowJsonReader {

    private static final List<String> MEMBERS = List.of(
            "id",
            "kind",
            "name",
            "from",
            "to",
            "responseTo",
            "response",
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
    private final GroupNames elements;
    private final GroupNames data;
    private final GroupNames flows;

    FlowJsonReader(JsonReading reading, GroupNames elements, GroupNames data, GroupNames flows) {
        this.reading = reading;
        this.heads = new ItemHeads(reading);
        this.attributes = new AttributesReader(reading);
        this.companions = new RemarksReader(reading);
        this.places = new PlaceReader(reading);
        this.elements = elements;
        this.data = data;
        this.flows = flows;
    }

    /** The flows, in the order of the file. */
    List<FlowFact> read(List<JsonValue.Obj> items) {
        Set<String> unnamed = matchedAgain(items);
        return items.stream().flatMap(i -> flow(i, unnamed).stream()).toList();
    }

    /**
     * The responses that leave it to linking what they answer.
     *
     * <p>Of several answers to one request, linking takes the first that names its request, but sooner the last that it
     * matched by itself. So one that the file takes and that is not the first has to be matched again.
     */
    private static Set<String> matchedAgain(List<JsonValue.Obj> items) {
        Map<String, String> taken = new HashMap<>();
        items.forEach(i -> taken.put(text(i, "id"), text(i, "response")));
        Set<String> answered = new HashSet<>();
        Set<String> matched = new HashSet<>();
        for (JsonValue.Obj item : items) {
            String request = text(item, "responseTo");
            boolean first = answered.add(request);
            if (!first && text(item, "id").equals(taken.get(request))) {
                matched.add(text(item, "id"));
            }
        }
        return matched;
    }

    private static String text(JsonValue.Obj item, String member) {
        return item.members().get(member) instanceof JsonValue.Str text ? text.text() : "";
    }

    private Optional<FlowFact> flow(JsonValue.Obj item, Set<String> unnamed) {
        reading.members(item, Kinds.DATAFLOW.name(), MEMBERS);
        Attributes read = attributes.read(heads.kind(item, List.of(Kinds.DATAFLOW)), item);
        Optional<String> id = heads.required(item, "id");
        Optional<String> name = heads.required(item, "name");
        Optional<Reference> source = end(item, "from");
        Optional<Reference> sink = end(item, "to");
        Optional<Reference> request = JsonReading.member(item, "responseTo").flatMap(flows::find);
        JsonReading.member(item, "response").ifPresent(flows::find);
        List<Reference> carried = data.findAll(item, "data");
        Remarks remarks = companions.remarks(item);
        Place place = places.read(item);
        if (id.isEmpty() || name.isEmpty() || source.isEmpty() || sink.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(FlowFact.between(source.get(), sink.get(), id.get(), name.get(), read, place)
                .withResponseTo(request.filter(r -> !unnamed.contains(id.get())))
                .withData(carried)
                .withRemarks(remarks));
    }

    private Optional<Reference> end(JsonValue.Obj item, String member) {
        Optional<JsonValue> value = JsonReading.member(item, member);
        if (value.isEmpty()) {
            reading.error(item.place(), "\"" + member + "\" is missing");
        }
        return value.flatMap(elements::find);
    }
}
