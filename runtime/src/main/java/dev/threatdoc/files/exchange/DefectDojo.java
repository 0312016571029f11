package dev.threatdoc.files.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.threatdoc.model.Cvss;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.text.OneLine;
import dev.threatdoc.read.json.JsonWriter;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.catalog.Stride;
import java.io.IOException;
import java.util.Optional;

/** Findings for DefectDojo's import of generic findings. */
final class DefectDojo implements ExchangeFormat {

    /** What DefectDojo's columns hold. */
    private static final int LONGEST_TITLE = 511;

    private static final int LONGEST_TOOL_ID = 500;

    @Override
    public String name() {
        return "defectdojo";
    }

    @Override
    public String description() {
        return "findings for DefectDojo, as its \"Generic Findings Import\" takes them";
    }

    @Override
    public String write(Analysis analysis, ExchangeOptions options) {
        return JsonWriter.write(json -> {
            json.writeStartObject();
            json.writeStringField("name", "Threatdoc");
            json.writeStringField("type", "Threatdoc");
            json.writeArrayFieldStart("findings");
            for (Report report : Report.all(analysis)) {
                finding(json, report, analysis.model().name(), options);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void finding(JsonGenerator json, Report report, String system, ExchangeOptions options)
            throws IOException {
        Finding finding = report.finding();
        json.writeStartObject();
        json.writeStringField("title", OneLine.cut(report.title(), LONGEST_TITLE));
        json.writeStringField("description", TrackerText.paragraphs(report.lines()));
        json.writeStringField("severity", TrackerText.severity(finding.severity()));
        text(json, "mitigation", TrackerText.line(report.advice()));
        text(
                json,
                "references",
                TrackerText.line(String.join(", ", report.threat().references())));
        if (!report.cwes().isEmpty()) {
            json.writeNumberField("cwe", report.cwes().get(0));
        }
        states(json, report);
        Place place = finding.place();
        Optional<String> path = options.files().path(place);
        if (path.isPresent()) {
            json.writeStringField("file_path", path.get());
            if (place.line() > 0) {
                json.writeNumberField("line", place.line());
            }
        }
        text(
                json,
                "sast_source_object",
                finding.weakness().map(Weakness::origin).orElse(""));
        text(json, "component_name", OneLine.cut(OneLine.of(finding.subject().name()), 200));
        text(json, "service", OneLine.cut(OneLine.of(system), 200));
        text(
                json,
                "cvssv3",
                finding.response()
                        .flatMap(ThreatResponse::cvss)
                        .map(Cvss::vector)
                        .filter(v -> v.startsWith("CVSS:3"))
                        .orElse(""));
        json.writeBooleanField("static_finding", true);
        json.writeBooleanField("dynamic_finding", false);
        json.writeStringField("unique_id_from_tool", report.fingerprint());
        json.writeStringField("vuln_id_from_tool", OneLine.cut(report.threat().id(), LONGEST_TOOL_ID));
        json.writeArrayFieldStart("tags");
        json.writeString("threat-model");
        json.writeString(finding.isCertain() ? "certain" : "assumed");
        Optional<String> stride = report.threat().stride().map(Stride::words).map(w -> w.replace(' ', '-'));
        if (stride.isPresent()) {
            json.writeString(stride.get());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void states(JsonGenerator json, Report report) throws IOException {
        Finding finding = report.finding();
        Optional<ThreatResponse.Kind> decision = report.decision();
        json.writeBooleanField("active", report.isActive());
        json.writeBooleanField("verified", finding.isCertain());
        json.writeBooleanField("false_p", decision.equals(Optional.of(ThreatResponse.Kind.FALSE_POSITIVE)));
        json.writeBooleanField(
                "risk_accepted",
                decision.equals(Optional.of(ThreatResponse.Kind.ACCEPTED))
                        || decision.equals(Optional.of(ThreatResponse.Kind.TRANSFERRED)));
        json.writeBooleanField(
                "is_mitigated",
                decision.equals(Optional.of(ThreatResponse.Kind.MITIGATED))
                        || decision.equals(Optional.of(ThreatResponse.Kind.AVOIDED)));
    }

    private static void text(JsonGenerator json, String field, String text) throws IOException {
        if (!text.isBlank()) {
            json.writeStringField(field, text);
        }
    }
}
