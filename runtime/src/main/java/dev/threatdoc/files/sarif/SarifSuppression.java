package dev.threatdoc.files.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.threat.analysis.Finding;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Why nobody has to deal with a finding.
 *
 * @param place where somebody said so
 * @param justification what was said; empty where nothing was but that it be silent
 */
record SarifSuppression(Place place, String justification) {

    /** That of a finding, if there is one; an answer that has ended is none. */
    static List<SarifSuppression> of(Finding finding) {
        return switch (finding.status()) {
            case ANSWERED ->
                finding.response().stream()
                        .map(r -> new SarifSuppression(r.place(), words(r)))
                        .toList();
            case EXCLUDED ->
                finding.excludedBy().stream()
                        .map(a -> new SarifSuppression(
                                a.place(),
                                "assumed: " + a.name() + (a.description().isBlank() ? "" : ", " + a.description())))
                        .toList();
            case SUPPRESSED ->
                finding.suppressedBy().stream()
                        .map(s -> new SarifSuppression(s.place(), ""))
                        .toList();
            case OPEN, EXPIRED, KNOWN -> List.of();
        };
    }

    private static String words(ThreatResponse response) {
        StringBuilder words =
                new StringBuilder(response.kind().words()).append(": ").append(response.reason());
        add(words, "owner", response.owner());
        add(words, "ticket", response.ticket());
        add(words, "until", response.until().map(String::valueOf).orElse(""));
        return words.toString();
    }

    private static void add(StringBuilder words, String what, String text) {
        if (!text.isBlank()) {
            words.append("; ").append(what).append(' ').append(text);
        }
    }

    void write(JsonGenerator json, SarifLocations locations) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", place instanceof CodePlace ? "inSource" : "external");
        json.writeStringField("status", "accepted");
        if (!justification.isEmpty()) {
            json.writeStringField("justification", justification);
        }
        if (locations.isSomewhere(place)) {
            json.writeObjectFieldStart("location");
            locations.members(place, Optional.empty());
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
