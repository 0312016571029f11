package dev.threatdoc.files.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.threatdoc.model.Boundary;
import dev.threatdoc.model.DataAsset;
import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Element;
import dev.threatdoc.model.Item;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.read.json.JsonMembers;
import dev.threatdoc.read.json.JsonWriter;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.catalog.Level;
import dev.threatdoc.threat.catalog.Stride;
import dev.threatdoc.threat.catalog.Threat;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The model and its findings in the Open Threat Model format 0.2.0. */
final class Otm implements ExchangeFormat {

    private static final String CODE = "code";
    private static final int PERCENT_PER_LEVEL = 20;
    private static final int PERCENT_PER_RANK = 25;

    @Override
    public String name() {
        return "otm";
    }

    @Override
    public String description() {
        return "the model with its findings as Open Threat Model 0.2.0, for IriusRisk and Threat Dragon";
    }

    @Override
    public String write(Analysis analysis, ExchangeOptions options) {
        return JsonWriter.write(json -> new Document(json, analysis, options).write());
    }

    private record Document(JsonGenerator json, Analysis analysis, ExchangeOptions options, Findings findings) {

        Document(JsonGenerator json, Analysis analysis, ExchangeOptions options) {
            this(json, analysis, options, Findings.of(analysis));
        }

        void write() throws IOException {
            ThreatModel model = analysis.model();
            json.writeStartObject();
            json.writeStringField("otmVersion", "0.2.0");
            json.writeObjectFieldStart("project");
            json.writeStringField("name", model.name());
            json.writeStringField("id", Slug.of(model.name()));
            text("description", model.description());
            json.writeEndObject();
            json.writeArrayFieldStart("representations");
            json.writeStartObject();
            json.writeStringField("name", "Source code");
            json.writeStringField("id", CODE);
            json.writeStringField("type", CODE);
            json.writeEndObject();
            json.writeEndArray();
            json.writeArrayFieldStart("assets");
            for (DataAsset asset : model.data()) {
                asset(asset);
            }
            json.writeEndArray();
            zones(model);
            json.writeArrayFieldStart("components");
            for (Element element : model.elements()) {
                component(element);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("dataflows");
            for (Dataflow flow : model.flows()) {
                flow(flow);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("threats");
            for (Report report : findings.threats()) {
                threat(report.threat());
            }
            json.writeEndArray();
            json.writeEndObject();
        }

        private void head(Item item) throws IOException {
            json.writeStringField("id", item.id());
            json.writeStringField("name", item.name());
            text("description", item.description());
        }

        private void attributes(Item item) throws IOException {
            json.writeObjectFieldStart("attributes");
            SaidValues.members(json, item);
            json.writeEndObject();
        }

        private void asset(DataAsset asset) throws IOException {
            json.writeStartObject();
            head(asset);
            json.writeObjectFieldStart("risk");
            json.writeNumberField("confidentiality", SaidValues.confidentiality(asset) * PERCENT_PER_RANK);
            json.writeNumberField("integrity", 0);
            json.writeNumberField("availability", 0);
            json.writeStringField(
                    "comment", "Confidentiality follows the classification; integrity and availability were not rated");
            json.writeEndObject();
            attributes(asset);
            json.writeEndObject();
        }

        private void zones(ThreatModel model) throws IOException {
            json.writeArrayFieldStart("trustZones");
            for (Boundary boundary : model.boundaries()) {
                json.writeStartObject();
                head(boundary);
                // The format wants a number; nobody has rated how far a boundary is trusted.
                trust();
                if (boundary.inBoundary().isPresent()) {
                    json.writeObjectFieldStart("parent");
                    json.writeStringField("trustZone", boundary.inBoundary().get());
                    json.writeEndObject();
                }
                attributes(boundary);
                json.writeEndObject();
            }
            if (model.elements().stream().anyMatch(e -> e.inBoundary().isEmpty())) {
                json.writeStartObject();
                json.writeStringField("id", Outside.ZONE);
                json.writeStringField("name", Outside.NAME);
                trust();
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void trust() throws IOException {
            json.writeObjectFieldStart("risk");
            json.writeNumberField("trustRating", 0);
            json.writeEndObject();
        }

        private void component(Element element) throws IOException {
            json.writeStartObject();
            head(element);
            json.writeStringField("type", element.kind().name().toLowerCase(Locale.ROOT));
            json.writeObjectFieldStart("parent");
            json.writeStringField("trustZone", element.inBoundary().orElse(Outside.ZONE));
            json.writeEndObject();
            place(element);
            if (!element.data().isEmpty()) {
                json.writeObjectFieldStart("assets");
                ids(element.kind().is(Kinds.DATASTORE) ? "stored" : "processed", element.data());
                json.writeEndObject();
            }
            threats(element);
            attributes(element);
            json.writeEndObject();
        }

        private void flow(Dataflow flow) throws IOException {
            json.writeStartObject();
            head(flow);
            json.writeStringField("source", flow.source());
            json.writeStringField("destination", flow.sink());
            json.writeBooleanField("bidirectional", false);
            if (!flow.data().isEmpty()) {
                ids("assets", flow.data());
            }
            threats(flow);
            json.writeObjectFieldStart("attributes");
            if (flow.responseTo().isPresent()) {
                json.writeStringField("responseTo", flow.responseTo().get());
            }
            SaidValues.members(json, flow);
            json.writeEndObject();
            json.writeEndObject();
        }

        private void place(Element element) throws IOException {
            Place place = element.place();
            Optional<String> file = options.files().path(place);
            if (file.isEmpty()) {
                return;
            }
            json.writeArrayFieldStart("representations");
            json.writeStartObject();
            json.writeStringField("representation", CODE);
            json.writeStringField("id", element.id() + "-" + CODE);
            json.writeStringField("file", file.get());
            if (place.line() > 0) {
                json.writeNumberField("line", place.line());
            }
            json.writeEndObject();
            json.writeEndArray();
        }

        private void threats(Item item) throws IOException {
            List<Report> reports = findings.of(item.id());
            if (reports.isEmpty()) {
                return;
            }
            json.writeArrayFieldStart("threats");
            for (Report report : reports) {
                json.writeStartObject();
                json.writeStringField("threat", report.threat().id());
                json.writeStringField("state", state(report));
                Optional<String> reason = report.answer();
                if (reason.isPresent()) {
                    json.writeStringField("reason", reason.get());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        /** {@code exposed} and {@code mitigated} are the words of the format's own page; the others are ours. */
        private static String state(Report report) {
            return switch (report.finding().status()) {
                case ANSWERED ->
                    report.decision().map(d -> d.words().replace(' ', '-')).orElse("answered");
                case EXCLUDED -> "excluded";
                case SUPPRESSED -> "suppressed";
                case OPEN, EXPIRED, KNOWN -> report.finding().isCertain() ? "exposed" : "assumed";
            };
        }

        private void threat(Threat threat) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", threat.id());
            json.writeStringField("name", threat.title());
            text("description", threat.details());
            ids("categories", threat.stride().map(Stride::words).stream().toList());
            ids(
                    "cwes",
                    threat.references().stream()
                            .filter(r -> r.startsWith("CWE-"))
                            .toList());
            json.writeObjectFieldStart("risk");
            json.writeNumberField("likelihood", percent(threat.likelihood()));
            json.writeNumberField("impact", percent(threat.severity()));
            json.writeEndObject();
            json.writeEndObject();
        }

        private static int percent(Level level) {
            return level.rank() * PERCENT_PER_LEVEL;
        }

        private void ids(String field, List<String> ids) throws IOException {
            JsonMembers.texts(json, field, ids);
        }

        private void text(String field, String text) throws IOException {
            JsonMembers.text(json, field, text);
        }
    }
}
