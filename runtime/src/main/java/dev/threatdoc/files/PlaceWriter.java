package dev.threatdoc.files;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.Place;
import dev.threatdoc.read.json.JsonMembers;
import java.io.IOException;

/** Writes places; what is empty or unknown is left out. */
final class PlaceWriter {

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
        return isAbsolute(file) ? file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1) : file;
    }

    /** Whether a path starts with a slash of either kind, a drive or the scheme of an address. */
    private static boolean isAbsolute(String file) {
        for (int i = 0; i < file.length(); i++) {
            char c = file.charAt(i);
            if (i == 0 && (c == '/' || c == '\\')) {
                return true;
            }
            if (i > 0 && c == ':') {
                return true;
            }
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!letter && (i == 0 || ((c < '0' || c > '9') && c != '+' && c != '.' && c != '-'))) {
                return false;
            }
        }
        return false;
    }

    private void text(String name, String text) throws IOException {
        JsonMembers.text(json, name, text);
    }

    private void number(String name, int number) throws IOException {
        if (number != 0) {
            json.writeNumberField(name, number);
        }
    }
}
