package dev.threatdoc.files;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Seen;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.vocabulary.Technology;
import java.io.IOException;
import java.util.List;

/** Writes what code, configuration and deployment show of an item; what is empty is left out. */
final class SeenWriter {

    private final JsonGenerator json;
    private final RemarksWriter companions;
    private final PlaceWriter places;

    SeenWriter(JsonGenerator json) {
        this.json = json;
        this.companions = new RemarksWriter(json);
        this.places = new PlaceWriter(json);
    }

    /** Writes the members {@code technologies}, be it empty, and {@code weaknesses}. */
    void write(Seen seen) throws IOException {
        if (seen.technologies().isPresent()) {
            json.writeArrayFieldStart("technologies");
            for (Technology technology : seen.technologies().get()) {
                json.writeString(technology.id());
            }
            json.writeEndArray();
        }
        if (!seen.weaknesses().isEmpty()) {
            json.writeArrayFieldStart("weaknesses");
            for (Weakness weakness : seen.weaknesses()) {
                json.writeStartObject();
                members(weakness);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    /** Writes the members of a weakness into an object that is open. */
    void members(Weakness weakness) throws IOException {
        json.writeStringField("kind", weakness.type().id());
        json.writeStringField("cwe", weakness.type().reference());
        json.writeStringField("summary", weakness.summary());
        companions.text("statement", weakness.statement());
        companions.text("origin", weakness.origin());
        places.write(weakness.place());
        evidence("related", weakness.related());
        if (weakness.silenced().isPresent()) {
            json.writeFieldName("silenced");
            companions.suppression(weakness.silenced().get());
        }
    }

    /** Writes a member that is an array of places with what they show. */
    void evidence(String name, List<Evidence> evidence) throws IOException {
        if (evidence.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(name);
        for (Evidence shown : evidence) {
            json.writeStartObject();
            json.writeStringField("text", shown.text());
            places.write(shown.place());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
