package dev.threatdoc.files;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.threatdoc.model.Cvss;
import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.condition.Unknown;
import dev.threatdoc.threat.risk.Risk;
import dev.threatdoc.threat.risk.RiskFactor;
import java.io.IOException;
import java.util.Optional;

/** Writes the findings of a model. */
final class FindingWriter {

    private final JsonGenerator json;
    private final RemarksWriter companions;
    private final SeenWriter seen;
    private final PlaceWriter places;

    FindingWriter(JsonGenerator json) {
        this.json = json;
        this.companions = new RemarksWriter(json);
        this.seen = new SeenWriter(json);
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
        companions.text("within", finding.within());
        if (finding.weakness().isPresent()) {
            json.writeObjectFieldStart("weakness");
            seen.members(finding.weakness().get());
            json.writeEndObject();
        } else {
            seen.evidence("evidence", finding.evidence());
        }
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
        places.write(finding.place());
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

    private static String question(Unknown unknown, Finding finding) {
        return unknown.item().equals(finding.subject().id())
                ? unknown.property().text()
                : unknown.item() + "." + unknown.property();
    }
}
