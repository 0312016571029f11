package dev.threatdoc.files.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.threatdoc.model.Cvss;
import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Element;
import dev.threatdoc.model.Endpoint;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.analysis.FindingTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes one finding as a result. */
final class SarifResult {

    /** Code scanning shows so many locations of a result and drops the rest. */
    static final int MOST_LOCATIONS = 100;

    /** SARIF's rank goes to 100, and our score to 25. */
    private static final int RANKS_PER_SCORE = 4;

    private final JsonGenerator json;
    private final Analysis analysis;
    private final FindingFingerprints fingerprints;
    private final SarifLocations locations;
    private final boolean hasBaseline;

    SarifResult(JsonGenerator json, Analysis analysis, FindingFingerprints fingerprints, SarifLocations locations) {
        this.json = json;
        this.analysis = analysis;
        this.fingerprints = fingerprints;
        this.locations = locations;
        this.hasBaseline = !analysis.gone().isEmpty()
                || analysis.findings().stream().anyMatch(f -> f.status() == Finding.Status.KNOWN);
    }

    void write(FindingTree tree, int ruleIndex) throws IOException {
        Finding finding = tree.finding();
        json.writeStartObject();
        json.writeStringField("ruleId", finding.threat().id());
        json.writeNumberField("ruleIndex", ruleIndex);
        // SARIF wants no level where it is open whether anything fails.
        json.writeStringField("kind", finding.isCertain() ? "fail" : "open");
        json.writeStringField("level", finding.isCertain() ? SarifSeverity.level(finding.severity()) : "none");
        json.writeNumberField("rank", (double) finding.risk().score() * RANKS_PER_SCORE);
        json.writeObjectFieldStart("message");
        json.writeStringField("text", SarifText.message(FindingMessage.of(finding)));
        json.writeEndObject();
        Place place = locations.place(finding);
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        locations.members(place, Optional.of(finding.subject()));
        json.writeEndObject();
        json.writeEndArray();
        related(tree, place);
        codeFlow(finding);
        json.writeObjectFieldStart("partialFingerprints");
        // The second is the only one that GitHub looks at.
        json.writeStringField("threatdocFinding/v1", fingerprints.get(finding));
        json.writeStringField("primaryLocationLineHash", fingerprints.get(finding) + ":1");
        json.writeEndObject();
        if (hasBaseline && (finding.isOpen() || finding.status() == Finding.Status.KNOWN)) {
            json.writeStringField("baselineState", finding.status() == Finding.Status.KNOWN ? "unchanged" : "new");
        }
        suppressions(finding);
        properties(tree);
        json.writeEndObject();
    }

    /** What shows it elsewhere, the other weaknesses of the same cause, and the two ends of a flow. */
    private void related(FindingTree tree, Place shown) throws IOException {
        Finding finding = tree.finding();
        List<Evidence> related = new ArrayList<>();
        finding.evidence().stream().filter(e -> !e.place().equals(shown)).forEach(related::add);
        finding.weakness().map(Weakness::related).ifPresent(related::addAll);
        tree.covered().stream()
                .flatMap(f -> f.weakness().stream())
                .map(Weakness::evidence)
                .forEach(related::add);
        if (finding.subject() instanceof Dataflow flow) {
            related.add(end("sends: ", analysis.graph().source(flow)));
            related.add(end("receives: ", analysis.graph().sink(flow)));
        }
        List<Evidence> placed = related.stream()
                .filter(e -> locations.isSomewhere(e.place()))
                .distinct()
                .limit(MOST_LOCATIONS)
                .toList();
        if (placed.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("relatedLocations");
        for (Evidence evidence : placed) {
            locations.told(evidence);
        }
        json.writeEndArray();
    }

    private static Evidence end(String does, Element element) {
        return new Evidence(does + FindingMessage.named(element), element.place());
    }

    /** The way from where a value comes in to where it does harm, where both places are known. */
    private void codeFlow(Finding finding) throws IOException {
        Optional<Weakness> weakness = finding.weakness().filter(w -> !w.origin().isEmpty());
        if (weakness.isEmpty()) {
            return;
        }
        List<Evidence> steps = steps(weakness.get(), finding.subject()).stream()
                .filter(e -> locations.isSomewhere(e.place()))
                .distinct()
                .toList();
        if (steps.size() < 2) {
            return;
        }
        json.writeArrayFieldStart("codeFlows");
        json.writeStartObject();
        json.writeArrayFieldStart("threadFlows");
        json.writeStartObject();
        json.writeArrayFieldStart("locations");
        for (Evidence step : steps) {
            json.writeStartObject();
            json.writeFieldName("location");
            locations.told(step);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static List<Evidence> steps(Weakness weakness, Subject subject) {
        List<Evidence> steps = new ArrayList<>();
        String origin = weakness.origin();
        subject.endpoints().stream()
                .filter(e -> isFrom(origin, e) && !e.place().equals(weakness.place()))
                .map(e -> new Evidence(e.words() + " is answered", e.place()))
                .findFirst()
                .ifPresent(steps::add);
        weakness.related().stream().filter(e -> e.text().endsWith(origin)).forEach(steps::add);
        steps.add(weakness.evidence());
        return steps;
    }

    private static boolean isFrom(String origin, Endpoint endpoint) {
        return origin.equals(endpoint.words()) || origin.startsWith(endpoint.words() + "?");
    }

    private void suppressions(Finding finding) throws IOException {
        List<SarifSuppression> all = SarifSuppression.of(finding);
        if (all.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("suppressions");
        for (SarifSuppression suppression : all) {
            suppression.write(json, locations);
        }
        json.writeEndArray();
    }

    private void properties(FindingTree tree) throws IOException {
        Finding finding = tree.finding();
        json.writeObjectFieldStart("properties");
        json.writeStringField("findingId", finding.id());
        json.writeStringField("certainty", finding.certainty().name());
        json.writeStringField("severity", finding.severity().words());
        json.writeStringField("risk", finding.risk().level().words());
        json.writeStringField("status", finding.status().words());
        Optional<Cvss> cvss = finding.response().flatMap(ThreatResponse::cvss);
        if (cvss.isPresent()) {
            json.writeStringField("cvss", cvss.get().text());
        }
        if (!tree.covered().isEmpty()) {
            json.writeArrayFieldStart("covers");
            for (Finding covered : tree.covered()) {
                json.writeStartObject();
                json.writeStringField("threat", covered.threat().id());
                json.writeStringField("title", covered.threat().title());
                json.writeStringField("findingId", covered.id());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }
}
