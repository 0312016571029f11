package dev.threatdoc.files.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.threatdoc.model.Boundary;
import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Element;
import dev.threatdoc.model.Item;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.text.PlainText;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.read.json.JsonWriter;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.catalog.Level;
import dev.threatdoc.threat.catalog.Stride;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The model and its findings as a model of Threat Dragon, version 2, with a diagram that is laid out. */
final class ThreatDragon implements ExchangeFormat {

    private static final String VERSION = "2.5.0";

    @Override
    public String name() {
        return "threat-dragon";
    }

    @Override
    public String description() {
        return "the model with its findings for Threat Dragon 2, as a diagram that is laid out";
    }

    @Override
    public String write(Analysis analysis, ExchangeOptions options) {
        return JsonWriter.write(
                json -> new Document(json, analysis, options.arrangement().of(analysis)).write());
    }

    private static final class Document {

        private static final int WIDTH = 150;
        private static final int HEIGHT = 80;
        private static final int GAP = 50;

        private final JsonGenerator json;
        private final ThreatModel model;
        private final Arrangement.Drawing drawing;
        private final Findings findings;
        private final Map<String, Arrangement.Box> boxes = new HashMap<>();
        private int number;

        Document(JsonGenerator json, Analysis analysis, Arrangement.Drawing drawing) {
            this.json = json;
            this.model = analysis.model();
            this.drawing = drawing;
            this.findings = Findings.of(analysis);
        }

        void write() throws IOException {
            json.writeStartObject();
            json.writeStringField("version", VERSION);
            json.writeObjectFieldStart("summary");
            json.writeStringField("title", model.name());
            json.writeStringField("description", model.description());
            json.writeNumberField("id", 0);
            json.writeEndObject();
            json.writeObjectFieldStart("detail");
            json.writeArrayFieldStart("contributors");
            json.writeEndArray();
            json.writeArrayFieldStart("diagrams");
            json.writeStartObject();
            json.writeNumberField("id", 0);
            json.writeStringField("title", model.name());
            json.writeStringField("diagramType", "STRIDE");
            json.writeStringField("thumbnail", "./public/content/images/thumbnail.stride.jpg");
            json.writeStringField("version", VERSION);
            cells();
            json.writeEndObject();
            json.writeEndArray();
            json.writeNumberField("diagramTop", 1);
            json.writeStringField("reviewer", "");
            json.writeNumberField("threatTop", number);
            json.writeEndObject();
            json.writeEndObject();
        }

        private void cells() throws IOException {
            place();
            json.writeArrayFieldStart("cells");
            for (Boundary boundary : model.boundaries()) {
                boundary(boundary);
            }
            for (Element element : model.elements()) {
                element(element);
            }
            for (Dataflow flow : model.flows()) {
                flow(flow);
            }
            json.writeEndArray();
        }

        /** What the drawing leaves out stands in a row above it. */
        private void place() {
            int x = 0;
            for (Element element : model.elements()) {
                Arrangement.Box box = drawing.boxes().get(element.id());
                if (box == null) {
                    boxes.put(element.id(), new Arrangement.Box(x, -HEIGHT - GAP, WIDTH, HEIGHT));
                    x += WIDTH + GAP;
                } else {
                    boxes.put(element.id(), box);
                }
            }
            for (Boundary boundary : model.boundaries()) {
                Arrangement.Box box = drawing.boxes().get(boundary.id());
                if (box == null) {
                    boxes.put(boundary.id(), new Arrangement.Box(x, -HEIGHT - GAP, WIDTH, HEIGHT));
                    x += WIDTH + GAP;
                } else {
                    boxes.put(boundary.id(), box);
                }
            }
        }

        private void start(Item item, String shape, int zIndex) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", Slug.uuid(item.id()));
            json.writeStringField("shape", shape);
            json.writeNumberField("zIndex", zIndex);
            json.writeBooleanField("visible", true);
        }

        private void box(Item item) throws IOException {
            Arrangement.Box box = boxes.getOrDefault(item.id(), new Arrangement.Box(0, -HEIGHT - GAP, WIDTH, HEIGHT));
            json.writeObjectFieldStart("position");
            spot(box.x(), box.y());
            json.writeEndObject();
            json.writeObjectFieldStart("size");
            json.writeNumberField("width", Math.max(10, box.width()));
            json.writeNumberField("height", Math.max(10, box.height()));
            json.writeEndObject();
        }

        private void spot(int x, int y) throws IOException {
            json.writeNumberField("x", x);
            json.writeNumberField("y", y);
        }

        private void label(String holder, Item item) throws IOException {
            json.writeObjectFieldStart(holder);
            json.writeStringField("text", PlainText.oneLine(item.name()));
            json.writeEndObject();
        }

        private void boundary(Boundary boundary) throws IOException {
            start(boundary, "trust-boundary-box", -1);
            box(boundary);
            json.writeObjectFieldStart("attrs");
            label("label", boundary);
            json.writeEndObject();
            json.writeObjectFieldStart("data");
            json.writeStringField("type", "tm.BoundaryBox");
            json.writeStringField("name", boundary.name());
            json.writeStringField("description", boundary.description());
            json.writeBooleanField("isTrustBoundary", true);
            json.writeBooleanField("hasOpenThreats", false);
            json.writeEndObject();
            json.writeEndObject();
        }

        private void element(Element element) throws IOException {
            boolean outside = element.kind().is(Kinds.ACTOR) || element.kind().is(Kinds.EXTERNAL_ENTITY);
            boolean store = element.kind().is(Kinds.DATASTORE);
            start(element, outside ? "actor" : store ? "store" : "process", 1);
            box(element);
            json.writeObjectFieldStart("attrs");
            label("text", element);
            json.writeEndObject();
            json.writeObjectFieldStart("data");
            json.writeStringField("type", outside ? "tm.Actor" : store ? "tm.Store" : "tm.Process");
            head(element, element.inScope());
            if (store) {
                flag("isALog", element, PropertyNames.STORES_LOG_DATA);
                control("isEncrypted", element, PropertyNames.IS_ENCRYPTED_AT_REST);
                credentials(element);
            }
            threats(element);
            json.writeEndObject();
            json.writeEndObject();
        }

        private void credentials(Element store) throws IOException {
            boolean known = model.data().stream()
                    .filter(d -> store.data().contains(d.id()))
                    .map(d -> d.attributes().property(PropertyNames.IS_CREDENTIALS))
                    .anyMatch(p -> !p.isAssumed() && Boolean.TRUE.equals(p.value()));
            if (known) {
                json.writeBooleanField("storesCredentials", true);
            }
        }

        private void flag(String field, Item item, PropertyName name) throws IOException {
            if (!item.attributes().property(name).isAssumed()) {
                json.writeBooleanField(field, item.attributes().isTrue(name));
            }
        }

        private void control(String field, Item item, PropertyName name) throws IOException {
            if (!item.attributes().control(name).isAssumed()) {
                json.writeBooleanField(
                        field,
                        Boolean.TRUE.equals(item.attributes().control(name).value()));
            }
        }

        private void flow(Dataflow flow) throws IOException {
            start(flow, "flow", 10);
            json.writeStringField("connector", "smooth");
            json.writeObjectFieldStart("source");
            json.writeStringField("cell", Slug.uuid(flow.source()));
            json.writeEndObject();
            json.writeObjectFieldStart("target");
            json.writeStringField("cell", Slug.uuid(flow.sink()));
            json.writeEndObject();
            json.writeArrayFieldStart("vertices");
            List<Arrangement.Spot> path = drawing.lines().getOrDefault(flow.id(), List.of());
            for (int i = 1; i < path.size() - 1; i++) {
                json.writeStartObject();
                spot(path.get(i).x(), path.get(i).y());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("labels");
            json.writeStartObject();
            json.writeObjectFieldStart("attrs");
            label("labelText", flow);
            json.writeEndObject();
            json.writeNumberField("position", 0.5);
            json.writeEndObject();
            json.writeEndArray();
            json.writeObjectFieldStart("data");
            json.writeStringField("type", "tm.Flow");
            head(flow, flow.inScope());
            json.writeBooleanField("isBidirectional", false);
            control("isEncrypted", flow, PropertyNames.IS_ENCRYPTED);
            json.writeStringField("protocol", flow.attributes().text(PropertyNames.PROTOCOL));
            threats(flow);
            json.writeEndObject();
            json.writeEndObject();
        }

        private void head(Item item, boolean inScope) throws IOException {
            json.writeStringField("name", item.name());
            json.writeStringField("description", item.description());
            json.writeBooleanField("outOfScope", !inScope);
            json.writeStringField("reasonOutOfScope", "");
        }

        private void threats(Item item) throws IOException {
            List<Report> reports = findings.of(item.id());
            json.writeBooleanField(
                    "hasOpenThreats", reports.stream().anyMatch(r -> status(r).equals("Open")));
            json.writeArrayFieldStart("threats");
            for (Report report : reports) {
                number++;
                json.writeStartObject();
                json.writeStringField("id", Slug.uuid(report.finding().id()));
                json.writeNumberField("number", number);
                json.writeStringField(
                        "title",
                        PlainText.oneLine(
                                report.threat().id() + " " + report.threat().title()));
                json.writeStringField("status", status(report));
                json.writeStringField("severity", severity(report.finding().severity()));
                json.writeStringField(
                        "type", report.threat().stride().map(Document::type).orElse(""));
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
}
