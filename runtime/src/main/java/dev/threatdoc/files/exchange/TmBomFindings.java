package dev.threatdoc.files.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.threatdoc.files.sarif.ReferenceNumbers;
import dev.threatdoc.model.Element;
import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.read.json.JsonMembers;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.catalog.Level;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes findings as the threats of a TM-BOM, with what was decided as controls, and their risks.
 *
 * @param names the names of all that the document speaks of
 */
record TmBomFindings(JsonGenerator json, Slug names) {

    /** A threat has to have somebody behind it; the model does not say whom. */
    private static final String ANYBODY = "anybody";

    /** From our lowest level to our highest. */
    private static final List<String> LIKELIHOODS = List.of("rare", "unlikely", "possible", "likely", "certain");

    private static final List<String> IMPACTS = List.of("negligible", "minor", "moderate", "major", "severe");

    /** Writes the members {@code threat_personas}, {@code threats}, {@code controls} and {@code risks}. */
    void write(Analysis analysis) throws IOException {
        List<Report> reports = Report.all(analysis).stream()
                .filter(r -> r.finding().status() != Finding.Status.EXCLUDED)
                .toList();
        json.writeArrayFieldStart("threat_personas");
        if (!reports.isEmpty()) {
            persona();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("threats");
        for (Report report : reports) {
            threat(report);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("controls");
        for (Report report : reports) {
            if (report.decision().equals(Optional.of(ThreatResponse.Kind.MITIGATED))) {
                control(report);
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("risks");
        for (Report report : reports) {
            risk(report);
        }
        json.writeEndArray();
    }

    private void persona() throws IOException {
        json.writeStartObject();
        json.writeStringField("symbolic_name", ANYBODY);
        json.writeStringField("title", "Anybody");
        json.writeStringField("description", "The model does not say who would do it.");
        json.writeBooleanField("is_person", true);
        json.writeStringField("skill_level", "script_kid");
        json.writeStringField("access_level", "anonymous");
        json.writeBooleanField("malicious_intent", true);
        json.writeStringField("applicability_to_org", "minimal");
        json.writeEndObject();
    }

    private String threatName(Report report) {
        return names.unique("threat " + report.finding().id());
    }

    private void threat(Report report) throws IOException {
        json.writeStartObject();
        json.writeStringField("symbolic_name", threatName(report));
        json.writeStringField("title", report.title());
        json.writeStringField("description", String.join("\n", report.lines()));
        if (report.finding().subject() instanceof Element element && !Outside.holds(element)) {
            JsonMembers.texts(json, "components_affected", List.of(names.unique(element.id())));
        }
        json.writeStringField("threat_persona", ANYBODY);
        json.writeStringField("event", report.threat().title());
        JsonMembers.texts(json, "sources", List.of("adversary"));
        numbers("attack_mechanisms", "capec_id", ReferenceNumbers.capec(report.threat()));
        numbers("weaknesses", "cwe_id", ReferenceNumbers.cwe(report.threat()));
        json.writeEndObject();
    }

    private void numbers(String field, String member, List<String> numbers) throws IOException {
        json.writeArrayFieldStart(field);
        for (String number : numbers) {
            json.writeStartObject();
            json.writeNumberField(member, Integer.parseInt(number));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void control(Report report) throws IOException {
        json.writeStartObject();
        json.writeStringField(
                "symbolic_name", names.unique("control " + report.finding().id()));
        json.writeStringField("title", "Answer to " + report.title());
        json.writeStringField(
                "description",
                report.finding().response().map(ThreatResponse::reason).orElse(""));
        JsonMembers.texts(json, "threats", List.of(threatName(report)));
        json.writeStringField("status", "active");
        json.writeStringField("priority", priority(report.finding().severity()));
        json.writeEndObject();
    }

    private static String priority(Level level) {
        return switch (level) {
            case VERY_LOW -> "none";
            case LOW -> "low";
            case MEDIUM -> "medium";
            case HIGH -> "high";
            case VERY_HIGH -> "critical";
        };
    }

    private void risk(Report report) throws IOException {
        Finding finding = report.finding();
        json.writeStartObject();
        json.writeStringField("symbolic_name", names.unique("risk " + finding.id()));
        json.writeStringField("title", report.title());
        json.writeStringField("description", report.answer().orElse(""));
        JsonMembers.texts(json, "threats", List.of(threatName(report)));
        json.writeStringField(
                "likelihood", LIKELIHOODS.get(finding.risk().likelihood().rank() - 1));
        json.writeStringField("impact", IMPACTS.get(finding.risk().impact().rank() - 1));
        json.writeStringField(
                "impact_description",
                Stream.concat(
                                Stream.of(report.threat().details()),
                                finding.risk().factors().stream().map(f -> "It " + f.words() + "."))
                        .filter(t -> !t.isBlank())
                        .collect(Collectors.joining("\n")));
        json.writeNumberField("score", finding.risk().score());
        json.writeStringField("level", finding.risk().level().words().replace(' ', '_'));
        json.writeEndObject();
    }
}
