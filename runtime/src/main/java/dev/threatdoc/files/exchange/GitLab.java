package dev.threatdoc.files.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.text.OneLine;
import dev.threatdoc.read.json.JsonWriter;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.catalog.ReferencePage;
import java.io.IOException;
import java.util.Optional;

/** Findings as a report of GitLab's static analysis (SAST), version 15 of its schema. */
final class GitLab implements ExchangeFormat {

    private static final String SCHEMA_VERSION = "15.2.1";

    /** What GitLab's schema and database take. */
    private static final int LONGEST_NAME = 255;

    private static final int LONGEST_SOLUTION = 7_000;
    private static final int MOST_IDENTIFIERS = 20;

    @Override
    public String name() {
        return "gitlab";
    }

    @Override
    public String description() {
        return "open findings as a SAST report for GitLab";
    }

    @Override
    public String write(Analysis analysis, ExchangeOptions options) {
        return JsonWriter.write(json -> {
            json.writeStartObject();
            json.writeStringField("version", SCHEMA_VERSION);
            json.writeArrayFieldStart("vulnerabilities");
            for (Report report : Report.all(analysis)) {
                if (report.isActive()) {
                    vulnerability(json, report, options);
                }
            }
            json.writeEndArray();
            json.writeObjectFieldStart("scan");
            tool(json, "analyzer", options.version());
            tool(json, "scanner", options.version());
            json.writeStringField("type", "sast");
            // A report has to say when; it is the day on which answers were judged, for no other time is known.
            json.writeStringField("start_time", options.today() + "T00:00:00");
            json.writeStringField("end_time", options.today() + "T00:00:00");
            json.writeStringField("status", "success");
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    private static void tool(JsonGenerator json, String field, String version) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("id", "threatdoc");
        json.writeStringField("name", "Threatdoc");
        json.writeStringField("version", version);
        json.writeObjectFieldStart("vendor");
        json.writeStringField("name", "Threatdoc");
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void vulnerability(JsonGenerator json, Report report, ExchangeOptions options) throws IOException {
        Finding finding = report.finding();
        json.writeStartObject();
        json.writeStringField("id", Slug.uuid(report.fingerprint()));
        json.writeStringField("name", OneLine.cut(report.title(), LONGEST_NAME));
        json.writeStringField("description", TrackerText.paragraphs(report.lines()));
        json.writeStringField("severity", TrackerText.severity(finding.severity()));
        if (!report.advice().isEmpty()) {
            json.writeStringField("solution", OneLine.cut(TrackerText.line(report.advice()), LONGEST_SOLUTION));
        }
        Place place = finding.place();
        Optional<String> path = options.files().path(place);
        json.writeObjectFieldStart("location");
        if (path.isPresent()) {
            json.writeStringField("file", path.get());
            if (place.line() > 0) {
                json.writeNumberField("start_line", place.line());
            }
        }
        json.writeEndObject();
        identifiers(json, report);
        json.writeEndObject();
    }

    private static void identifiers(JsonGenerator json, Report report) throws IOException {
        json.writeArrayFieldStart("identifiers");
        // GitLab knows a finding again by its first identifier and its place.
        identifier(json, "threatdoc", report.threat().id(), report.threat().id());
        for (int cwe : report.cwes().stream().limit(MOST_IDENTIFIERS - 1).toList()) {
            identifier(json, "cwe", "CWE-" + cwe, String.valueOf(cwe));
        }
        json.writeEndArray();
    }

    private static void identifier(JsonGenerator json, String type, String name, String value) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", type);
        json.writeStringField("name", name);
        json.writeStringField("value", value);
        Optional<String> page = type.equals("cwe") ? ReferencePage.of(name) : Optional.empty();
        if (page.isPresent()) {
            json.writeStringField("url", page.get());
        }
        json.writeEndObject();
    }
}
