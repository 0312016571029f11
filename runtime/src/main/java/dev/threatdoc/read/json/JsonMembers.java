package dev.threatdoc.read.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Writes members that many documents have, into an object that is open. */
public final class JsonMembers {

    private JsonMembers() {}

    /** A text; left out where it is empty. */
    public static void text(JsonGenerator json, String name, String text) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(name, text);
        }
    }

    /** An array of texts, be it an empty one. */
    public static void texts(JsonGenerator json, String name, Iterable<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
