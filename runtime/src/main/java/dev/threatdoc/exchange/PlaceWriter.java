package dev.threatdoc.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.Place;
import java.io.IOException;
import java.util.regex.Pattern;

/** Writes places; what is empty or unknown is left out. */
final class PlaceWriter {

    private static final Pattern ABSOLUTE = Pattern.compile("(?s)(?:[/\\\\]|[A-Za-z][A-Za-z0-9+.-]*:).*");

    private final JsonGenerator json;

    PlaceWriter(JsonGenerator json) {
        this.json = json;
    }

    /** Writes a place as the member {@code source}; nothing for no place. */
    void write(Place place) throws IOException {
        if (place.equals(Place.NONE)) {
            return;
        }
        json.writeObjectFieldStart("source");
        text("file", file(place));
        number("line", place.line());
        if (place instanceof CodePlace code) {
            json.writeStringField("type", code.type());
            text("member", code.member());
            text("annotation", code.annotation());
            number("index", code.index());
            text("attribute", code.attribute());
        } else if (place instanceof FilePlace inFile) {
            number("column", inFile.column());
            text("pointer", inFile.pointer());
        }
        json.writeEndObject();
    }

    /** The file of a place. Of an absolute path only the last part is told: it is of one machine alone. */
    static String file(Place place) {
        String file = place.file();
        return ABSOLUTE.matcher(file).matches()
                ? file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
                : file;
    }

    private void text(String name, String text) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(name, text);
        }
    }

    private void number(String name, int number) throws IOException {
        if (number != 0) {
            json.writeNumberField(name, number);
        }
    }
}
