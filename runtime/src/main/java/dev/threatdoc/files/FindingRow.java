package dev.threatdoc.files;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.threatdoc.model.Cvss;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.read.json.JsonMembers;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.catalog.Threat;
import dev.threatdoc.threat.condition.Unknown;
import dev.threatdoc.threat.risk.Risk;
import dev.threatdoc.threat.risk.RiskFactor;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Writes one finding as {@code findings --format json} prints it, with these members in this order:
 *
 * <ul>
 *   <li>{@code id}: the finding's id, the same from run to run
 *   <li>{@code threat}: the threat's id, or pytm's code for it if that was asked for
 *   <li>{@code aliases}: the threat's aliases
 *   <li>{@code catalog}: the catalog that the threat comes from
 *   <li>{@code title}: the threat's title
 *   <li>{@code kind}: the kind of what it applies to
 *   <li>{@code element}: the name of what it applies to: an element, a boundary or a dataflow
 *   <li>{@code severity}: the severity in words
 *   <li>{@code risk}: how much it matters here: severity and likelihood, raised by what the subject handles and where
 *       it stands
 *   <li>{@code certainty}: {@code CERTAIN} or {@code ASSUMED}
 *   <li>{@code settledBy}: what would settle an assumed finding: a property's name, with the item's name and a dot
 *       before it where it belongs to another item
 *   <li>{@code within}: the id of the finding that it is shown in; left out where it stands on its own
 *   <li>{@code statement}: the code or setting that is weak, secrets masked; left out where there is none
 *   <li>{@code origin}: what flows into that; left out where there is none
 *   <li>{@code cwe}: the numbers of the weaknesses behind it in MITRE's list, such as {@code CWE-89}
 *   <li>{@code evidence}: what shows it
 *   <li>{@code cvss}: the CVSS score that the answer to it gives; left out where there is none
 *   <li>{@code status}: {@code open}, {@code expired}, {@code answered}, {@code suppressed} or {@code known}
 *   <li>{@code source}: where to look: at the weakness, else where what it applies to was declared; an empty file and
 *       line 0 where that is not known
 * </ul>
 */
final class FindingRow {

    private final JsonGenerator json;
    private final boolean aliases;

    /** Writes there, with pytm's codes in place of ids if that was asked for. */
    FindingRow(JsonGenerator json, boolean aliases) {
        this.json = json;
        this.aliases = aliases;
    }

    void write(Finding finding) throws IOException {
        Threat threat = finding.threat();
        Subject subject = finding.subject();
        json.writeStartObject();
        json.writeStringField("id", finding.id());
        json.writeStringField("threat", aliases ? threat.pytmCode() : threat.id());
        texts("aliases", threat.aliases());
        json.writeStringField("catalog", threat.catalog());
        json.writeStringField("title", threat.title());
        json.writeStringField("kind", subject.kind().name());
        json.writeStringField("element", subject.name());
        json.writeStringField("severity", finding.severity().words());
        risk(finding.risk());
        json.writeStringField("certainty", finding.certainty().name());
        settledBy(finding.settledBy(), subject);
        text("within", finding.within());
        text("statement", finding.weakness().map(Weakness::statement).orElse(""));
        text("origin", finding.weakness().map(Weakness::origin).orElse(""));
        cwe(threat);
        evidence(finding.evidence());
        cvss(finding.response().flatMap(ThreatResponse::cvss));
        json.writeStringField("status", finding.status().words());
        source(finding.place());
        json.writeEndObject();
    }

    private void risk(Risk risk) throws IOException {
        json.writeObjectFieldStart("risk");
        json.writeStringField("level", risk.level().words());
        json.writeNumberField("score", risk.score());
        json.writeStringField("impact", risk.impact().words());
        json.writeStringField("likelihood", risk.likelihood().words());
        texts("raisedBy", risk.factors().stream().map(RiskFactor::words).toList());
        json.writeEndObject();
    }

    private void settledBy(List<Unknown> unknowns, Subject subject) throws IOException {
        texts("settledBy", unknowns.stream().map(u -> u.seenFrom(subject)).toList());
    }

    private void cwe(Threat threat) throws IOException {
        texts(
                "cwe",
                threat.references().stream().filter(r -> r.startsWith("CWE-")).toList());
    }

    private void evidence(List<Evidence> evidence) throws IOException {
        json.writeArrayFieldStart("evidence");
        for (Evidence each : evidence) {
            json.writeStartObject();
            json.writeStringField("text", each.text());
            source(each.place());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void cvss(Optional<Cvss> cvss) throws IOException {
        if (cvss.isPresent()) {
            json.writeObjectFieldStart("cvss");
            json.writeStringField("vector", cvss.get().text());
            json.writeNumberField("score", cvss.get().score());
            json.writeStringField("rating", cvss.get().rating().words());
            json.writeEndObject();
        }
    }

    private void source(Place place) throws IOException {
        json.writeObjectFieldStart("source");
        json.writeStringField("file", place.file());
        json.writeNumberField("line", place.line());
        json.writeEndObject();
    }

    private void text(String name, String text) throws IOException {
        JsonMembers.text(json, name, text);
    }

    private void texts(String name, List<String> texts) throws IOException {
        JsonMembers.texts(json, name, texts);
    }
}
