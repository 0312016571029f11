package dev.threatdoc.files.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.threatdoc.files.place.SourceFiles;
import dev.threatdoc.model.text.Count;
import dev.threatdoc.read.json.JsonWriter;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.FindingTree;
import dev.threatdoc.threat.catalog.Threat;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the findings of a system as one run in SARIF 2.1.0.
 *
 * <p>The same analysis gives the same bytes: no time, no absolute path. A finding is one result; those that are shown
 * in it are named there. Nothing is written that a place of ours does not say.
 */
public final class SarifWriter {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Analysis analysis;
    private final SourceFiles files;
    private final SarifSelection selection;

    private SarifWriter(Analysis analysis, SourceFiles files, SarifSelection selection) {
        this.analysis = analysis;
        this.files = files;
        this.selection = selection;
    }

    /**
     * The document.
     *
     * @param files where the files are in the repository
     */
    public static String write(Analysis analysis, SourceFiles files) {
        return JsonWriter.write(new SarifWriter(analysis, files, SarifSelection.of(analysis))::document);
    }

    private void document(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        tool(json);
        json.writeObjectFieldStart("automationDetails");
        // Code scanning takes what stands before the last slash for the category of the analysis.
        json.writeStringField(
                "id", "threatdoc/" + SarifText.slug(analysis.model().name()) + "/");
        json.writeEndObject();
        invocation(json);
        json.writeStringField("columnKind", "utf16CodeUnits");
        results(json);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void tool(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Threatdoc");
        json.writeArrayFieldStart("rules");
        for (Threat threat : selection.threats()) {
            SarifRule.write(json, threat);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** What a reader has to know beside the results: what is left out, and what is there no more. */
    private void invocation(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", true);
        json.writeArrayFieldStart("toolExecutionNotifications");
        if (selection.omitted() > 0) {
            notification(
                    json,
                    Count.of(selection.omitted(), "finding") + " of lower risk "
                            + (selection.omitted() == 1 ? "is" : "are") + " left out: a run has at most "
                            + SarifSelection.MOST_RESULTS + " results");
        }
        if (!analysis.gone().isEmpty()) {
            notification(
                    json,
                    Count.of(analysis.gone().size(), "finding") + " of the baseline "
                            + (analysis.gone().size() == 1 ? "is" : "are") + " there no more");
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void notification(JsonGenerator json, String text) throws IOException {
        json.writeStartObject();
        json.writeStringField("level", "note");
        json.writeObjectFieldStart("message");
        json.writeStringField("text", text);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void results(JsonGenerator json) throws IOException {
        Map<String, Integer> indexes = new HashMap<>();
        List<Threat> threats = selection.threats();
        for (int i = 0; i < threats.size(); i++) {
            indexes.put(threats.get(i).id(), i);
        }
        FindingFingerprints fingerprints = FindingFingerprints.of(analysis);
        SarifLocations locations = new SarifLocations(json, analysis.graph(), files);
        SarifResult writer = new SarifResult(json, analysis, fingerprints, locations);
        json.writeArrayFieldStart("results");
        for (FindingTree tree : selection.results()) {
            writer.write(tree, indexes.getOrDefault(tree.finding().threat().id(), 0));
        }
        json.writeEndArray();
    }
}
