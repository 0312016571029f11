package dev.threatdoc.files;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.threatdoc.model.Assumption;
import dev.threatdoc.model.Cvss;
import dev.threatdoc.model.Suppression;
import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.read.json.JsonMembers;
import java.io.IOException;
import java.util.Collection;
import java.util.List;

/** Writes assumptions, answers to threats, and plain lists; what is empty is left out. */
final class RemarksWriter {

    private final JsonGenerator json;
    private final PlaceWriter places;

    RemarksWriter(JsonGenerator json) {
        this.json = json;
        this.places = new PlaceWriter(json);
    }

    /** Writes the member {@code assumptions}. */
    void assumptions(List<Assumption> assumptions) throws IOException {
        if (assumptions.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("assumptions");
        for (Assumption assumption : assumptions) {
            json.writeStartObject();
            json.writeStringField("name", assumption.name());
            text("description", assumption.description());
            texts("exclude", assumption.exclude());
            places.write(assumption.place());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes the member {@code responses}. */
    void responses(List<ThreatResponse> responses) throws IOException {
        if (responses.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("responses");
        for (ThreatResponse response : responses) {
            response(response);
        }
        json.writeEndArray();
    }

    /** Writes one answer. */
    void response(ThreatResponse response) throws IOException {
        json.writeStartObject();
        json.writeStringField("threat", response.threat());
        text("at", response.at());
        json.writeStringField("response", response.kind().words());
        text("reason", response.reason());
        text("owner", response.owner());
        text("ticket", response.ticket());
        text("until", response.until().map(String::valueOf).orElse(""));
        text("severity", response.severity());
        text("cvss", response.cvss().map(Cvss::text).orElse(""));
        places.write(response.place());
        json.writeEndObject();
    }

    /** Writes the member {@code suppressions}. */
    void suppressions(List<Suppression> suppressions) throws IOException {
        if (suppressions.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("suppressions");
        for (Suppression suppression : suppressions) {
            suppression(suppression);
        }
        json.writeEndArray();
    }

    /** Writes one suppression. */
    void suppression(Suppression suppression) throws IOException {
        json.writeStartObject();
        text("threat", suppression.threat());
        places.write(suppression.place());
        json.writeEndObject();
    }

    /** Writes a text member. */
    void text(String name, String text) throws IOException {
        JsonMembers.text(json, name, text);
    }

    /** Writes a member that is an array of texts. */
    void texts(String name, Collection<String> texts) throws IOException {
        if (!texts.isEmpty()) {
            JsonMembers.texts(json, name, texts);
        }
    }

    /** Writes the member {@code levels}. */
    void levels(Collection<Integer> levels) throws IOException {
        json.writeArrayFieldStart("levels");
        for (int level : levels) {
            json.writeNumber(level);
        }
        json.writeEndArray();
    }
}
