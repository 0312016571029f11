package dev.threatdoc.files;

import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.Place;
import dev.threatdoc.read.json.JsonValue;
import java.util.List;
import java.util.Optional;

/** Reads places as {@link PlaceWriter} writes them. */
final class PlaceReader {

    private static final List<String> CODE =
            List.of("file", "line", "type", "member", "annotation", "index", "attribute");
    private static final List<String> FILE = List.of("file", "line", "column", "pointer");

    private final JsonReading reading;

    PlaceReader(JsonReading reading) {
        this.reading = reading;
    }

    /** The place in the member {@code source}; {@link Place#NONE} where there is none. */
    Place read(JsonValue.Obj holder) {
        return JsonReading.member(holder, "source")
                .flatMap(reading::object)
                .map(this::place)
                .orElse(Place.NONE);
    }

    private Place place(JsonValue.Obj source) {
        Optional<String> type = JsonReading.member(source, "type").flatMap(reading::text);
        reading.members(source, "a source", type.isPresent() ? CODE : FILE);
        String file = reading.textOf(source, "file");
        int line = number(source, "line");
        return type.isPresent()
                ? new CodePlace(
                        type.get(),
                        reading.textOf(source, "member"),
                        reading.textOf(source, "annotation"),
                        number(source, "index"),
                        reading.textOf(source, "attribute"),
                        file,
                        line)
                : new FilePlace(file, line, number(source, "column"), reading.textOf(source, "pointer"));
    }

    private int number(JsonValue.Obj holder, String name) {
        return JsonReading.member(holder, name).flatMap(reading::number).orElse(0);
    }
}
