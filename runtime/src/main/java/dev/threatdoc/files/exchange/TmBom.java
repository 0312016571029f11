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
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.read.json.JsonMembers;
import dev.threatdoc.read.json.JsonWriter;
import dev.threatdoc.threat.analysis.Analysis;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The model and its findings as OWASP's Threat Model Bill of Materials (TM-BOM) 1.0.2. */
final class TmBom implements ExchangeFormat {

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
            names.unique(Outside.ZONE);
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
                if (Outside.holds(element)) {
                    start(element);
                    json.writeStringField("type", element.kind().is(Kinds.ACTOR) ? "user" : "third_party");
                    end(element);
                }
            }
            json.writeEndArray();
            json.writeArrayFieldStart("components");
            for (Element element : model.elements()) {
                if (!Outside.holds(element) && storeType(element).isEmpty()) {
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
            new TmBomFindings(json, names).write(analysis);
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
            JsonMembers.texts(json, "data_sensitivity", sensitivity);
            json.writeStringField(
                    "exposure", model.elements().stream().anyMatch(Outside::holds) ? "external" : "internal");
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
            json.writeStringField("symbolic_name", Outside.ZONE);
            json.writeStringField("title", Outside.NAME);
            json.writeStringField("description", "");
            json.writeEndObject();
            json.writeEndArray();
            Set<List<String>> crossed =
                    new TreeSet<>((a, b) -> String.join("\n", a).compareTo(String.join("\n", b)));
            for (Boundary boundary : model.boundaries()) {
                crossed.add(List.of(boundary.inBoundary().map(names::unique).orElse(Outside.ZONE), name(boundary)));
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
                    "trust_zone", element.inBoundary().map(names::unique).orElse(Outside.ZONE));
            json.writeEndObject();
        }

        /** The types that the format knows; a store of another or unknown type is a component. */
        private static Optional<String> storeType(Element element) {
            if (!element.kind().is(Kinds.DATASTORE)) {
                return Optional.empty();
            }
            return switch (SaidValues.storeType(element)) {
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
            return SaidValues.isTrue(item.attributes().property(name));
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
            JsonMembers.texts(json, "data_sensitivity", sensitivity(asset));
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
            json.writeBooleanField(
                    "encrypted", SaidValues.isTrue(flow.attributes().control(PropertyNames.IS_ENCRYPTED)));
            json.writeEndObject();
        }

        private void end(String field, String id) throws IOException {
            Element element = analysis.graph().element(id);
            json.writeObjectFieldStart(field);
            json.writeStringField(
                    "type",
                    Outside.holds(element) ? "actor" : storeType(element).isPresent() ? "data_store" : "component");
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
                JsonMembers.texts(json, "topics", List.of(name(about.get())));
            }
            json.writeStringField("validity", "unconfirmed");
            json.writeEndObject();
        }
    }
}
