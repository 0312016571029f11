package dev.threatdoc.files;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.threatdoc.model.Boundary;
import dev.threatdoc.model.DataAsset;
import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Element;
import dev.threatdoc.model.Item;
import dev.threatdoc.model.Subject;
import java.io.IOException;

/** Writes the items of a model. */
final class ItemWriter {

    private final JsonGenerator json;
    private final AttributesWriter attributes;
    private final RemarksWriter companions;
    private final SeenWriter seen;
    private final PlaceWriter places;

    ItemWriter(JsonGenerator json) {
        this.json = json;
        this.attributes = new AttributesWriter(json);
        this.companions = new RemarksWriter(json);
        this.seen = new SeenWriter(json);
        this.places = new PlaceWriter(json);
    }

    void boundary(Boundary boundary) throws IOException {
        start(boundary);
        companions.text("inBoundary", boundary.inBoundary().orElse(""));
        attributes.write(boundary.attributes());
        end(boundary);
    }

    void data(DataAsset datum) throws IOException {
        start(datum);
        attributes.write(datum.attributes());
        places.write(datum.place());
        json.writeEndObject();
    }

    void element(Element element) throws IOException {
        start(element);
        companions.text("inBoundary", element.inBoundary().orElse(""));
        companions.texts("data", element.data());
        attributes.write(element.attributes());
        end(element);
    }

    void flow(Dataflow flow) throws IOException {
        start(flow);
        json.writeStringField("from", flow.source());
        json.writeStringField("to", flow.sink());
        companions.text("responseTo", flow.responseTo().orElse(""));
        companions.text("response", flow.response().orElse(""));
        companions.texts("data", flow.data());
        attributes.write(flow.attributes());
        end(flow);
    }

    private void start(Item item) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", item.id());
        json.writeStringField("kind", item.kind().name());
        json.writeStringField("name", item.name());
    }

    private void end(Subject subject) throws IOException {
        if (!subject.remarks().levelsInherited()) {
            companions.levels(subject.levels());
        }
        companions.assumptions(subject.assumptions());
        companions.responses(subject.responses());
        companions.suppressions(subject.suppressions());
        seen.write(subject.remarks().seen());
        places.write(subject.place());
        json.writeEndObject();
    }
}
