package dev.threatdoc.files;

import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.read.json.JsonValue;
import java.util.List;
import java.util.Optional;

/** Reads what each item of a model file starts with: what it is and what it is called. */
final class ItemHeads {

    private final JsonReading reading;

    ItemHeads(JsonReading reading) {
        this.reading = reading;
    }

    /**
     * The kind of an item; one that is not known is reported and taken as the first of those that it can have.
     *
     * @param kinds the kinds that it can have
     */
    ElementKind kind(JsonValue.Obj item, List<ElementKind> kinds) {
        Optional<JsonValue> value = JsonReading.member(item, "kind");
        Optional<String> name = value.flatMap(reading::text);
        Optional<ElementKind> kind =
                name.flatMap(n -> kinds.stream().filter(k -> k.name().equals(n)).findFirst());
        if (name.isPresent() && kind.isEmpty()) {
            reading.unknown(
                    value.get().place(),
                    "unknown kind \"" + name.get() + "\"",
                    name.get(),
                    kinds.stream().map(ElementKind::name).toList(),
                    "it is taken as " + kinds.get(0));
        }
        return kind.orElse(kinds.get(0));
    }

    /** A text that an item has to have. */
    Optional<String> required(JsonValue.Obj item, String member) {
        Optional<JsonValue> value = JsonReading.member(item, member);
        if (value.isEmpty()) {
            reading.error(item.place(), "\"" + member + "\" is missing");
        }
        Optional<String> text = value.flatMap(reading::text);
        if (text.filter(String::isEmpty).isPresent()) {
            reading.error(item.place(), "\"" + member + "\" is empty");
        }
        return text.filter(t -> !t.isEmpty());
    }
}
