package dev.threatdoc.files.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.threatdoc.model.Boundary;
import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Element;
import dev.threatdoc.model.Item;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.text.PlainText;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.read.json.JsonWriter;
import dev.threatdoc.threat.analysis.Analysis;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

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
        private final ThreatDragonThreats threats;
        private final Map<String, Arrangement.Box> boxes = new HashMap<>();

        Document(JsonGenerator json, Analysis analysis, Arrangement.Drawing drawing) {
            this.json = json;
            this.model = analysis.model();
            this.drawing = drawing;
            this.threats = new ThreatDragonThreats(json, Findings.of(analysis));
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
            json.writeNumberField("threatTop", threats.count());
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
            for (Item item : Stream.concat(model.elements().stream(), model.boundaries().stream())
                    .toList()) {
                Arrangement.Box box = drawing.boxes().get(item.id());
                if (box == null) {
                    box = new Arrangement.Box(x, -HEIGHT - GAP, WIDTH, HEIGHT);
                    x += WIDTH + GAP;
                }
                boxes.put(item.id(), box);
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
            Arrangement.Box box = Objects.requireNonNull(boxes.get(item.id()));
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
            boolean outside = Outside.holds(element);
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
                said("isALog", element.attributes().property(PropertyNames.STORES_LOG_DATA));
                said("isEncrypted", element.attributes().control(PropertyNames.IS_ENCRYPTED_AT_REST));
                credentials(element);
            }
            threats.write(element);
            json.writeEndObject();
            json.writeEndObject();
        }

        private void credentials(Element store) throws IOException {
            boolean known = model.data().stream()
                    .filter(d -> store.data().contains(d.id()))
                    .anyMatch(d -> SaidValues.isTrue(d.attributes().property(PropertyNames.IS_CREDENTIALS)));
            if (known) {
                json.writeBooleanField("storesCredentials", true);
            }
        }

        private void said(String field, Property property) throws IOException {
            if (!property.isAssumed()) {
                json.writeBooleanField(field, Boolean.TRUE.equals(property.value()));
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
            said("isEncrypted", flow.attributes().control(PropertyNames.IS_ENCRYPTED));
            json.writeStringField("protocol", flow.attributes().text(PropertyNames.PROTOCOL));
            threats.write(flow);
            json.writeEndObject();
            json.writeEndObject();
        }

        private void head(Item item, boolean inScope) throws IOException {
            json.writeStringField("name", item.name());
            json.writeStringField("description", item.description());
            json.writeBooleanField("outOfScope", !inScope);
            json.writeStringField("reasonOutOfScope", "");
        }
    }
}
