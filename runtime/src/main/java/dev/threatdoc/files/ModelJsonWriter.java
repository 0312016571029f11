package dev.threatdoc.files;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.threatdoc.model.Boundary;
import dev.threatdoc.model.DataAsset;
import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Element;
import dev.threatdoc.model.Judging;
import dev.threatdoc.model.ModelSettings;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.read.json.JsonWriter;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.analysis.NotApplicable;
import java.io.IOException;
import java.util.List;

/**
 * Writes a model with its findings as {@code model.json}.
 *
 * <p>The same analysis gives the same bytes on every machine: no time, no absolute path. {@link ModelJsonReader} reads
 * it back; {@code dev/threatdoc/schema/model.schema.json} describes it.
 */
public final class ModelJsonWriter {

    /** What a file of this format says that it is. */
    static final String FORMAT = "threatdoc-model";

    /** The version of the format, raised when a reader of the version before would misread it. */
    static final int VERSION = 1;

    private ModelJsonWriter() {}

    /** The document. */
    public static String write(Analysis analysis) {
        return JsonWriter.write(json -> {
            json.writeStartObject();
            model(json, analysis);
            findings(json, "findings", analysis.findings());
            findings(json, "excluded", analysis.excluded());
            notApplicable(json, analysis.notApplicable());
            json.writeEndObject();
        });
    }

    /** The document as far as it says what the system is: without the findings, which can be ten times as long. */
    public static String writeModel(Analysis analysis) {
        return JsonWriter.write(json -> {
            json.writeStartObject();
            model(json, analysis);
            json.writeEndObject();
        });
    }

    private static void model(JsonGenerator json, Analysis analysis) throws IOException {
        ThreatModel model = analysis.model();
        RemarksWriter companions = new RemarksWriter(json);
        json.writeStringField("format", FORMAT);
        json.writeNumberField("version", VERSION);
        json.writeStringField("name", model.name());
        json.writeStringField("description", model.description());
        settings(json, model.settings());
        companions.assumptions(model.assumptions());
        new PlaceWriter(json).write(model.place());
        items(json, new ItemWriter(json), model);
        EndpointsJson.write(json, model);
        new JointsWriter(json).write(model.joints());
    }

    private static void settings(JsonGenerator json, ModelSettings settings) throws IOException {
        json.writeObjectFieldStart("settings");
        json.writeBooleanField("isOrdered", settings.isOrdered());
        json.writeBooleanField("mergeResponses", settings.mergeResponses());
        json.writeBooleanField("ignoreUnused", settings.ignoreUnused());
        json.writeStringField("onDuplicates", settings.onDuplicates().name());
        if (settings.judgedInFull()) {
            json.writeBooleanField("judgedInFull", true);
        }
        judging(json, settings.judging());
        json.writeEndObject();
    }

    private static void judging(JsonGenerator json, Judging judging) throws IOException {
        if (judging.equals(Judging.usual())) {
            return;
        }
        json.writeObjectFieldStart("judging");
        if (judging.catalogs().isPresent()) {
            names(json, "catalogs", judging.catalogs().get());
        }
        names(json, "exclude", judging.exclude());
        json.writeBooleanField("applicability", judging.applicability());
        if (judging.today().isPresent()) {
            json.writeStringField("today", judging.today().get());
        }
        json.writeEndObject();
    }

    private static void names(JsonGenerator json, String member, List<String> names) throws IOException {
        json.writeArrayFieldStart(member);
        for (String name : names) {
            json.writeString(name);
        }
        json.writeEndArray();
    }

    private static void items(JsonGenerator json, ItemWriter items, ThreatModel model) throws IOException {
        json.writeArrayFieldStart("boundaries");
        for (Boundary boundary : model.boundaries()) {
            items.boundary(boundary);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("data");
        for (DataAsset datum : model.data()) {
            items.data(datum);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("elements");
        for (Element element : model.elements()) {
            items.element(element);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("flows");
        for (Dataflow flow : model.flows()) {
            items.flow(flow);
        }
        json.writeEndArray();
    }

    private static void notApplicable(JsonGenerator json, List<NotApplicable> threats) throws IOException {
        if (threats.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("notApplicable");
        for (NotApplicable each : threats) {
            json.writeStartObject();
            json.writeStringField("threat", each.threat().id());
            json.writeStringField("subject", each.subject().id());
            json.writeStringField("reason", each.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void findings(JsonGenerator json, String name, List<Finding> findings) throws IOException {
        FindingWriter writer = new FindingWriter(json);
        json.writeArrayFieldStart(name);
        for (Finding finding : findings) {
            writer.write(finding);
        }
        json.writeEndArray();
    }
}
