package dev.threatdoc.files;

import dev.threatdoc.model.Attributes;
import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.Remarks;
import dev.threatdoc.model.facts.FlowFact;
import dev.threatdoc.model.facts.Reference;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.NearestName;
import dev.threatdoc.read.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the flows of a pytm model. Their names may repeat, so their keys are their places. */
final class PytmFlows {

    private final JsonReading reading;
    private final PytmAttributes attributes;
    private final PytmRemarks companions;
    private final GroupNames elements;
    private final GroupNames data;
    private final Map<String, List<JsonValue.Obj>> byName = new HashMap<>();

    PytmFlows(
            JsonReading reading,
            PytmAttributes attributes,
            PytmRemarks companions,
            GroupNames elements,
            GroupNames data) {
        this.reading = reading;
        this.attributes = attributes;
        this.companions = companions;
        this.elements = elements;
        this.data = data;
    }

    /** The flows, in the order of the file. */
    List<FlowFact> read(List<JsonValue.Obj> items) {
        for (JsonValue.Obj item : items) {
            if (item.members().get("name") instanceof JsonValue.Str name) {
                byName.computeIfAbsent(name.text(), k -> new ArrayList<>()).add(item);
            }
        }
        Map<String, Reference> requests = requests(items);
        return items.stream().flatMap(i -> flow(i, requests).stream()).toList();
    }

    /** What each response answers, by the response's key, whichever of the two ends says so. */
    private Map<String, Reference> requests(List<JsonValue.Obj> items) {
        Map<String, Reference> requests = new HashMap<>();
        for (JsonValue.Obj item : items) {
            JsonReading.member(item, "responseTo")
                    .flatMap(v -> other(item, v))
                    .ifPresent(request -> requests.put(key(item), request));
        }
        for (JsonValue.Obj item : items) {
            Optional<JsonValue> value = JsonReading.member(item, "response");
            value.flatMap(v -> other(item, v))
                    .ifPresent(response -> requests.putIfAbsent(
                            response.key(),
                            new Reference(
                                    key(item),
                                    response.words(),
                                    value.map(JsonValue::place).orElse(item.place()))));
        }
        return requests;
    }

    /** The flow that another names; of several with one name, the only one that runs the other way. */
    private Optional<Reference> other(JsonValue.Obj flow, JsonValue value) {
        Optional<String> name = reading.text(value);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        List<JsonValue.Obj> named = byName.getOrDefault(name.get(), List.of());
        List<JsonValue.Obj> back =
                named.stream().filter(f -> isWayBack(f, flow)).toList();
        List<JsonValue.Obj> candidates = named.size() > 1 ? back : named;
        if (candidates.size() != 1) {
            reading.error(
                    value.place(),
                    named.isEmpty()
                            ? "there is no flow \"" + name.get() + "\"" + NearestName.hint(name.get(), byName.keySet())
                            : "several flows are named \"" + name.get() + "\"; give them different names");
            return Optional.empty();
        }
        return Optional.of(new Reference(key(candidates.get(0)), name.get(), value.place()));
    }

    private static boolean isWayBack(JsonValue.Obj one, JsonValue.Obj other) {
        return text(one, "source").equals(text(other, "sink"))
                && text(one, "sink").equals(text(other, "source"));
    }

    private static String text(JsonValue.Obj flow, String member) {
        return flow.members().get(member) instanceof JsonValue.Str text ? text.text() : "";
    }

    private static String key(JsonValue.Obj flow) {
        FilePlace place = flow.place();
        return place.file() + "#" + place.pointer();
    }

    private Optional<FlowFact> flow(JsonValue.Obj item, Map<String, Reference> requests) {
        Attributes read = attributes.read(Kinds.DATAFLOW, item, PytmItems.HANDLED);
        Optional<String> name = PytmItems.name(reading, item, "flow");
        Optional<Reference> source = end(item, "source");
        Optional<Reference> sink = end(item, "sink");
        List<Reference> carried = data.findAll(item, "data");
        Remarks remarks = companions.remarks(item);
        if (name.isEmpty() || source.isEmpty() || sink.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(FlowFact.between(source.get(), sink.get(), key(item), name.get(), read, item.place())
                .withResponseTo(Optional.ofNullable(requests.get(key(item))))
                .withData(carried)
                .withRemarks(remarks));
    }

    private Optional<Reference> end(JsonValue.Obj item, String member) {
        Optional<JsonValue> value = JsonReading.member(item, member);
        if (value.isEmpty()) {
            reading.error(item.place(), "the flow has no \"" + member + "\"");
        }
        return value.flatMap(elements::find);
    }
}
