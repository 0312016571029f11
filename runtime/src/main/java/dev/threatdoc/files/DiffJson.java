package dev.threatdoc.files;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.threatdoc.model.Item;
import dev.threatdoc.read.json.JsonWriter;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.diff.FindingChange;
import dev.threatdoc.threat.diff.ItemChange;
import dev.threatdoc.threat.diff.ModelDiff;
import dev.threatdoc.threat.diff.ValueChange;
import java.io.IOException;
import java.util.List;

/** Writes a difference as JSON, for programs: a list for findings and for each group of items. */
public final class DiffJson {

    private final JsonGenerator json;

    private DiffJson(JsonGenerator json) {
        this.json = json;
    }

    /** The document. */
    public static String write(ModelDiff diff) {
        return JsonWriter.write(json -> new DiffJson(json).document(diff));
    }

    private void document(ModelDiff diff) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("findings");
        for (FindingChange change : diff.findings()) {
            finding(change);
        }
        json.writeEndArray();
        items("elements", diff.elements());
        items("flows", diff.flows());
        items("boundaries", diff.boundaries());
        items("data", diff.data());
        json.writeEndObject();
    }

    private void finding(FindingChange change) throws IOException {
        Finding finding = change.finding();
        json.writeStartObject();
        json.writeStringField("change", change.kind().words());
        json.writeStringField("id", finding.id());
        json.writeStringField("threat", finding.threat().id());
        json.writeStringField("title", finding.threat().title());
        json.writeStringField("kind", finding.subject().kind().name());
        json.writeStringField("element", finding.subject().name());
        json.writeStringField("severity", finding.severity().words());
        json.writeStringField("risk", finding.risk().level().words());
        json.writeStringField("certainty", finding.certainty().name());
        json.writeStringField("status", finding.status().words());
        values(change.values());
        new PlaceWriter(json).write(finding.subject().place());
        json.writeEndObject();
    }

    private void items(String group, List<ItemChange> changes) throws IOException {
        json.writeArrayFieldStart(group);
        for (ItemChange change : changes) {
            Item item = change.item();
            json.writeStartObject();
            json.writeStringField("change", change.kind().words());
            json.writeStringField("id", item.id());
            json.writeStringField("kind", item.kind().name());
            json.writeStringField("name", item.name());
            values(change.values());
            new PlaceWriter(json).write(item.place());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** What is empty was not said; left out where nothing is said otherwise. */
    private void values(List<ValueChange> values) throws IOException {
        if (values.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("values");
        for (ValueChange value : values) {
            json.writeStartObject();
            json.writeStringField("name", value.name());
            json.writeStringField("before", value.before());
            json.writeStringField("after", value.after());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
