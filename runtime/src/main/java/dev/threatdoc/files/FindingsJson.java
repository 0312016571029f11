package dev.threatdoc.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import dev.threatdoc.read.json.JsonWriter;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes findings as a JSON array, for programs that read the command line's output. */
public final class FindingsJson {

    private FindingsJson() {}

    /**
     * The findings that still stand, in the order of the analysis.
     *
     * @param aliases whether {@code threat} is pytm's code where there is one
     */
    public static String write(Analysis analysis, boolean aliases) {
        return JsonWriter.write(json -> write(analysis, aliases, json));
    }

    /** The same in UTF-8, each finding as soon as it is written: all of them can be larger than the model by far. */
    public static void write(Analysis analysis, boolean aliases, OutputStream out) throws IOException {
        JsonWriter.write(out, json -> write(analysis, aliases, json));
    }

    /** All findings, the excluded ones too, as one object a line. */
    public static String writeLines(Analysis analysis) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            // Nothing between two values; each ends its own line.
            json.setPrettyPrinter(new MinimalPrettyPrinter(""));
            FindingRow row = new FindingRow(json, false);
            for (Finding finding : analysis.findings()) {
                row.write(finding);
                json.writeRaw("\n");
            }
            for (Finding finding : analysis.excluded()) {
                row.write(finding);
                json.writeRaw("\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(Analysis analysis, boolean aliases, JsonGenerator json) throws IOException {
        FindingRow row = new FindingRow(json, aliases);
        json.writeStartArray();
        for (Finding finding : analysis.findings()) {
            row.write(finding);
        }
        json.writeEndArray();
    }
}
