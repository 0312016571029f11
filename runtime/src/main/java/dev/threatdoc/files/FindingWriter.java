package dev.threatdoc.files;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.threatdoc.model.Cvss;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.condition.Unknown;
import dev.threatdoc.threat.risk.Risk;
import dev.threatdoc.threat.risk.RiskFactor;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes the findings of a model. */
final class FindingWriter {

    private final JsonGenerator json;
    private final RemarksWriter companions;
    private final PlaceWriter places;

    FindingWriter(JsonGenerator json) {
        this.json = json;
        this.companions = new RemarksWriter(json);
        this.places = new PlaceWriter(json);
    }

    void write(Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", finding.id());
        json.writeStringField("threat", finding.threat().id());
        json.writeStringField("catalog", finding.threat().catalog());
        json.writeStringField("title", finding.threat().title());
        json.writeStringField("subject", finding.subject().id());
        json.writeStringField("severity", finding.severity().words());
        risk(finding.risk());
        json.writeStringField("certainty", finding.certainty().name());
        companions.texts(
                "settledBy",
                finding.settledBy().stream().map(u -> question(u, finding)).toList());
        evidence(finding.evidence());
        json.writeStringField("status", finding.status().words());
        companions.text("excludedBy", finding.excludedBy().map(a -> a.name()).orElse(""));
        if (finding.response().isPresent()) {
            json.writeFieldName("response");
            companions.response(finding.response().get());
        }
        cvss(finding.response().flatMap(ThreatResponse::cvss));
        if (finding.endsSoon()) {
            json.writeBooleanField("endsSoon", true);
        }
        if (finding.suppressedBy().isPresent()) {
            json.writeFieldName("suppressedBy");
            companions.suppression(finding.suppressedBy().get());
        }
        places.write(finding.subject().place());
        json.writeEndObject();
    }

    private void risk(Risk risk) throws IOException {
        json.writeObjectFieldStart("risk");
        json.writeStringField("level", risk.level().words());
        json.writeNumberField("score", risk.score());
        json.writeStringField("impact", risk.impact().words());
        json.writeStringField("likelihood", risk.likelihood().words());
        companions.texts(
                "raisedBy", risk.factors().stream().map(RiskFactor::words).toList());
        json.writeEndObject();
    }

    private void cvss(Optional<Cvss> cvss) throws IOException {
        if (cvss.isPresent()) {
            json.writeObjectFieldStart("cvss");
            json.writeNumberField("score", cvss.get().score());
            json.writeStringField("rating", cvss.get().rating().words());
            json.writeEndObject();
        }
    }

    private void evidence(List<Evidence> evidence) throws IOException {
        if (evidence.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("evidence");
        for (Evidence shown : evidence) {
            json.writeStartObject();
            json.writeStringField("text", shown.text());
            places.write(shown.place());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String question(Unknown unknown, Finding finding) {
        return unknown.item().equals(finding.subject().id())
                ? unknown.property().text()
                : unknown.item() + "." + unknown.property();
    }
}
