package dev.threatdoc.files.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.threatdoc.model.Assumption;
import dev.threatdoc.model.Boundary;
import dev.threatdoc.model.DataAsset;
import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Element;
import dev.threatdoc.model.Item;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.model.vocabulary.EnumConstant;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.read.json.JsonWriter;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.catalog.Level;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The model and its findings as OWASP's Threat Model Bill of Materials (TM-BOM) 1.0.2. */
final class TmBom implements ExchangeFormat {

    /** The zone of what stands in no trust boundary: everything has to stand somewhere. */
    static final String OUTSIDE = "outside-of-all-boundaries";

    /** A threat has to have somebody behind it; the model does not say whom. */
    static final String ANYBODY = "anybody";

    @Override
    public String name() {
        return "tm-bom";
    }

    @Override
    public String description() {
        return "the model with its findings as OWASP TM-BOM 1.0.2";
    }

    @Override
    public String write(Analysis analysis, ExchangeOptions options) {
        return JsonWriter.write(json -> new Document(json, analysis).write());
    }

    private static final class Document {

        private final JsonGenerator json;
        private final Analysis analysis;
        private final ThreatModel model;
        private final Slug names = new Slug();

        Document(JsonGenerator json, Analysis analysis) {
            this.json = json;
            this.analysis = analysis;
            this.model = analysis.model();
            names.unique(OUTSIDE);
        }

        void write() throws IOException {
            json.writeStartObject();
            json.writeStringField(
                    "$schema",
                    "https://github.com/OWASP/www-project-threat-model-library/blob/v1.0.2/threat-model.schema.json");
            json.writeStringField("version", "1.0.2");
            scope();
            zones();
            json.writeArrayFieldStart("actors");
            for (Element element : model.elements()) {
                if (isOutside(element)) {
                    start(element);
                    json.writeStringField("type", element.kind().is(Kinds.ACTOR) ? "user" : "third_party");
                    end(element);
                }
            }
            json.writeEndArray();
            json.writeArrayFieldStart("components");
            for (Element element : model.elements()) {
                if (!isOutside(element) && storeType(element).isEmpty()) {
                    start(element);
                    end(element);
                }
            }
            json.writeEndArray();
            json.writeArrayFieldStart("data_stores");
            for (Element element : model.elements()) {
                Optional<String> type = storeType(element);
                if (type.isPresent()) {
                    start(element);
                    json.writeStringField("type", type.get());
                    end(element);
                }
            }
            json.writeEndArray();
            json.writeArrayFieldStart("data_sets");
            for (DataAsset asset : model.data()) {
                asset(asset);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("data_flows");
            for (Dataflow flow : model.flows()) {
                flow(flow);
            }
            json.writeEndArray();
            assumptions();
            findings();
            json.writeEndObject();
        }

        /** Nobody has said how critical the system is: the lowest of each stands there. */
        private void scope() throws IOException {
            json.writeObjectFieldStart("scope");
            json.writeStringField("title", model.name());
            json.writeStringField("description", model.description());
            json.writeStringField("business_criticality", "minimal");
            Set<String> sensitivity = new TreeSet<>();
            model.data().forEach(d -> sensitivity.addAll(sensitivity(d)));
            texts("data_sensitivity", sensitivity);
            json.writeStringField(
                    "exposure", model.elements().stream().anyMatch(Document::isOutside) ? "external" : "internal");
            json.writeStringField("tier", "non_critical");
            json.writeEndObject();
        }

        private void zones() throws IOException {
            json.writeArrayFieldStart("trust_zones");
            for (Boundary boundary : model.boundaries()) {
                start(boundary);
                json.writeEndObject();
            }
            json.writeStartObject();
            json.writeStringField("symbolic_name", OUTSIDE);
            json.writeStringField("title", "Outside of all trust boundaries");
            json.writeStringField("description", "");
            json.writeEndObject();
            json.writeEndArray();
            Set<List<String>> crossed =
                    new TreeSet<>((a, b) -> String.join("\n", a).compareTo(String.join("\n", b)));
            for (Boundary boundary : model.boundaries()) {
                crossed.add(List.of(boundary.inBoundary().map(names::unique).orElse(OUTSIDE), name(boundary)));
            }
            json.writeArrayFieldStart("trust_boundaries");
            for (List<String> pair : crossed) {
                json.writeStartObject();
                json.writeStringField("trust_zone_a", pair.get(0));
                json.writeStringField("trust_zone_b", pair.get(1));
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private String name(Item item) {
            return names.unique(item.id());
        }

        private void start(Item item) throws IOException {
            json.writeStartObject();
            json.writeStringField("symbolic_name", name(item));
            json.writeStringField("title", item.name());
            json.writeStringField("description", item.description());
        }

        private void end(Element element) throws IOException {
            json.writeStringField(
                    "trust_zone", element.inBoundary().map(names::unique).orElse(OUTSIDE));
            json.writeEndObject();
        }

        private static boolean isOutside(Element element) {
            return element.kind().is(Kinds.ACTOR) || element.kind().is(Kinds.EXTERNAL_ENTITY);
        }

        /** The types that the format knows; a store of another or unknown type is a component. */
        private static Optional<String> storeType(Element element) {
            if (!element.kind().is(Kinds.DATASTORE)) {
                return Optional.empty();
            }
            Property type = element.attributes().property(PropertyNames.TYPE);
            String name = type.value() instanceof EnumConstant constant ? constant.name() : "";
            return switch (name) {
                case "SQL" -> Optional.of("sql");
                case "AWS_S3", "OBJECT" -> Optional.of("object");
                case "KEY_VALUE" -> Optional.of("key_value");
                case "DOCUMENT" -> Optional.of("document");
                case "GRAPH" -> Optional.of("graph");
                case "TIME_SERIES" -> Optional.of("time_series");
                default -> isSaid(element, PropertyNames.IS_SQL) ? Optional.of("sql") : Optional.empty();
            };
        }

        private static boolean isSaid(Item item, PropertyName name) {
            Property property = item.attributes().property(name);
            return !property.isAssumed() && Boolean.TRUE.equals(property.value());
        }

        private static List<String> sensitivity(DataAsset asset) {
            List<String> sensitivity = new ArrayList<>();
            if (isSaid(asset, PropertyNames.IS_PII)) {
                sensitivity.add("pii");
            }
            if (isSaid(asset, PropertyNames.IS_CREDENTIALS)) {
                sensitivity.add("cred");
            }
            return sensitivity;
        }

        private void asset(DataAsset asset) throws IOException {
            start(asset);
            json.writeArrayFieldStart("placements");
            for (Element element : model.elements()) {
                if (storeType(element).isPresent() && element.data().contains(asset.id())) {
                    json.writeStartObject();
                    json.writeStringField("data_store", name(element));
                    Property encrypted = element.attributes().control(PropertyNames.IS_ENCRYPTED_AT_REST);
                    if (!encrypted.isAssumed()) {
                        json.writeBooleanField("encrypted", Boolean.TRUE.equals(encrypted.value()));
                    }
                    json.writeEndObject();
                }
            }
            json.writeEndArray();
            texts("data_sensitivity", sensitivity(asset));
            json.writeEndObject();
        }

        private void flow(Dataflow flow) throws IOException {
            start(flow);
            end("source", flow.source());
            end("destination", flow.sink());
            json.writeBooleanField(
                    "has_sensitive_data",
                    model.data().stream()
                            .filter(d -> flow.data().contains(d.id()))
                            .anyMatch(d -> !sensitivity(d).isEmpty()));
            // False where nobody has said, for the format knows no third.
            Property encrypted = flow.attributes().control(PropertyNames.IS_ENCRYPTED);
            json.writeBooleanField("encrypted", !encrypted.isAssumed() && Boolean.TRUE.equals(encrypted.value()));
            json.writeEndObject();
        }

        private void end(String field, String id) throws IOException {
            Element element = analysis.graph().element(id);
            json.writeObjectFieldStart(field);
            json.writeStringField(
                    "type", isOutside(element) ? "actor" : storeType(element).isPresent() ? "data_store" : "component");
            json.writeStringField("object", name(element));
            json.writeEndObject();
        }

        private void assumptions() throws IOException {
            json.writeArrayFieldStart("assumptions");
            for (Assumption assumption : model.assumptions()) {
                assumption(assumption, Optional.empty());
            }
            for (Element element : model.elements()) {
                for (Assumption assumption : element.assumptions()) {
                    assumption(assumption, Optional.of(element));
                }
            }
            json.writeEndArray();
        }

        private void assumption(Assumption assumption, Optional<Element> about) throws IOException {
            json.writeStartObject();
            json.writeStringField(
                    "description",
                    assumption.name() + (assumption.description().isBlank() ? "" : ": " + assumption.description()));
            if (about.isPresent()) {
                texts("topics", List.of(name(about.get())));
            }
            json.writeStringField("validity", "unconfirmed");
            json.writeEndObject();
        }

        private void findings() throws IOException {
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
            if (report.finding().subject() instanceof Element element && !isOutside(element)) {
                texts("components_affected", List.of(name(element)));
            }
            json.writeStringField("threat_persona", ANYBODY);
            json.writeStringField("event", report.threat().title());
            texts("sources", List.of("adversary"));
            json.writeArrayFieldStart("attack_mechanisms");
            for (int capec : numbers(report, "CAPEC-")) {
                json.writeStartObject();
                json.writeNumberField("capec_id", capec);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("weaknesses");
            for (int cwe : numbers(report, "CWE-")) {
                json.writeStartObject();
                json.writeNumberField("cwe_id", cwe);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }

        private static List<Integer> numbers(Report report, String start) {
            return report.threat().references().stream()
                    .filter(r -> r.matches(start + "[0-9]{1,6}"))
                    .map(r -> Integer.valueOf(r.substring(start.length())))
                    .toList();
        }

        private void control(Report report) throws IOException {
            json.writeStartObject();
            json.writeStringField(
                    "symbolic_name", names.unique("control " + report.finding().id()));
            json.writeStringField("title", "Answer to " + report.title());
            json.writeStringField(
                    "description",
                    report.finding().response().map(ThreatResponse::reason).orElse(""));
            texts("threats", List.of(threatName(report)));
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
            texts("threats", List.of(threatName(report)));
            json.writeStringField(
                    "likelihood",
                    List.of("rare", "unlikely", "possible", "likely", "certain")
                            .get(finding.risk().likelihood().rank() - 1));
            json.writeStringField(
                    "impact",
                    List.of("negligible", "minor", "moderate", "major", "severe")
                            .get(finding.risk().impact().rank() - 1));
            json.writeStringField(
                    "impact_description",
                    Stream.concat(
                                    Stream.of(report.threat().details()),
                                    finding.risk().factors().stream().map(f -> "It " + f.words() + "."))
                            .filter(t -> !t.isBlank())
                            .reduce((a, b) -> a + "\n" + b)
                            .orElse(""));
            json.writeNumberField("score", finding.risk().score());
            json.writeStringField("level", finding.risk().level().words().replace(' ', '_'));
            json.writeEndObject();
        }

        private void texts(String field, Iterable<String> texts) throws IOException {
            json.writeArrayFieldStart(field);
            for (String text : texts) {
                json.writeString(text);
            }
            json.writeEndArray();
        }
    }
}
