package dev.threatdoc.files;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.threatdoc.model.Connection;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.FarEnd;
import dev.threatdoc.model.Joints;
import dev.threatdoc.model.Program;
import dev.threatdoc.model.vocabulary.Tag;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes where a model can be joined with others; what is empty is left out. */
final class JointsWriter {

    private final JsonGenerator json;
    private final RemarksWriter companions;
    private final AttributesWriter attributes;
    private final PlaceWriter places;

    JointsWriter(JsonGenerator json) {
        this.json = json;
        this.companions = new RemarksWriter(json);
        this.attributes = new AttributesWriter(json);
        this.places = new PlaceWriter(json);
    }

    /** Writes the member {@code joints}; nothing for none. */
    void write(Joints joints) throws IOException {
        if (joints.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("joints");
        json.writeArrayFieldStart("programs");
        for (Program program : joints.programs()) {
            program(program);
        }
        json.writeEndArray();
        companions.texts("elements", joints.elements());
        companions.texts("flows", joints.flows());
        json.writeEndObject();
    }

    private void program(Program program) throws IOException {
        json.writeStartObject();
        json.writeStringField("element", program.element());
        if (program.isDerived()) {
            json.writeBooleanField("derived", true);
        }
        companions.texts("names", program.names());
        numbers("ports", program.ports());
        numbers("publishedPorts", program.publishedPorts());
        companions.texts("exchanged", program.exchanged());
        companions.texts("stored", program.stored());
        connections("connections", program.connections());
        if (!program.details().isEmpty()) {
            json.writeArrayFieldStart("details");
            for (Connection.Detail detail : program.details()) {
                json.writeStartObject();
                end(detail.end());
                json.writeStringField("property", detail.name().text());
                json.writeFieldName("value");
                attributes.value(detail.property().value());
                places.write(detail.property().place());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        connections("fronts", program.fronts());
        json.writeEndObject();
    }

    private void connections(String name, List<Connection> connections) throws IOException {
        if (connections.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(name);
        for (Connection connection : connections) {
            json.writeStartObject();
            end(connection.end());
            if (connection.incoming()) {
                json.writeBooleanField("incoming", true);
            }
            companions.text("protocol", connection.protocol());
            tags(connection.tags());
            evidence(connection.evidence());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void numbers(String name, List<Integer> numbers) throws IOException {
        if (numbers.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(name);
        for (int number : numbers) {
            json.writeNumber(number);
        }
        json.writeEndArray();
    }

    private void end(FarEnd end) throws IOException {
        companions.text("address", end.address());
        companions.text("name", end.name());
        companions.text("role", end.role().map(Tag::text).orElse(""));
        companions.text("technology", end.technology());
        if (end.onlyIfKnown()) {
            json.writeBooleanField("onlyIfKnown", true);
        }
    }

    private void tags(Map<Tag, List<String>> tags) throws IOException {
        if (tags.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("tags");
        for (Map.Entry<Tag, List<String>> tag : tags.entrySet()) {
            json.writeFieldName(tag.getKey().text());
            attributes.value(tag.getValue());
        }
        json.writeEndObject();
    }

    private void evidence(Evidence evidence) throws IOException {
        json.writeStringField("seen", evidence.text());
        places.write(evidence.place());
    }
}
