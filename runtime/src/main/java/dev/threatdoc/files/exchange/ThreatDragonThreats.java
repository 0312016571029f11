package dev.threatdoc.files.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.threatdoc.model.Item;
import dev.threatdoc.model.text.PlainText;
import dev.threatdoc.threat.catalog.Level;
import dev.threatdoc.threat.catalog.Stride;
import java.io.IOException;
import java.util.List;

/** Writes findings as the threats of Threat Dragon, which numbers them through the whole model. */
final class ThreatDragonThreats {

    private final JsonGenerator json;
    private final Findings findings;
    private int count;

    ThreatDragonThreats(JsonGenerator json, Findings findings) {
        this.json = json;
        this.findings = findings;
    }

    /** How many have been written. */
    int count() {
        return count;
    }

    /** Writes the members {@code hasOpenThreats} and {@code threats} of the data of an item. */
    void write(Item item) throws IOException {
        List<Report> reports = findings.of(item.id());
        json.writeBooleanField(
                "hasOpenThreats", reports.stream().anyMatch(r -> status(r).equals("Open")));
        json.writeArrayFieldStart("threats");
        for (Report report : reports) {
            count++;
            json.writeStartObject();
            json.writeStringField("id", Slug.uuid(report.finding().id()));
            json.writeNumberField("number", count);
            json.writeStringField(
                    "title",
                    PlainText.oneLine(
                            report.threat().id() + " " + report.threat().title()));
            json.writeStringField("status", status(report));
            json.writeStringField("severity", severity(report.finding().severity()));
            json.writeStringField(
                    "type",
                    report.threat().stride().map(ThreatDragonThreats::type).orElse(""));
            json.writeStringField("modelType", "STRIDE");
            json.writeStringField("description", String.join("\n", report.lines()));
            json.writeStringField("mitigation", report.advice());
            json.writeStringField("score", "");
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String type(Stride stride) {
        String words = stride.words();
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String status(Report report) {
        return switch (report.finding().status()) {
            case OPEN, EXPIRED, KNOWN -> "Open";
            case EXCLUDED, SUPPRESSED -> "NotApplicable";
            case ANSWERED ->
                report.decision()
                        .map(d -> switch (d) {
                            case MITIGATED -> "Mitigated";
                            case ACCEPTED -> "Accepted";
                            case TRANSFERRED -> "Transferred";
                            case AVOIDED -> "Avoided";
                            case FALSE_POSITIVE -> "NotApplicable";
                        })
                        .orElse("Open");
        };
    }

    private static String severity(Level level) {
        return switch (level) {
            case VERY_LOW, LOW -> "Low";
            case MEDIUM -> "Medium";
            case HIGH -> "High";
            case VERY_HIGH -> "Critical";
        };
    }
}
