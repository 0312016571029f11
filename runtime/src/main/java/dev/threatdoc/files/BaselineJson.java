package dev.threatdoc.files;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.threatdoc.read.json.JsonException;
import dev.threatdoc.read.json.JsonReader;
import dev.threatdoc.read.json.JsonValue;
import dev.threatdoc.threat.analysis.Baseline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Baselines as files: JSON, sorted, with a line for each finding, so that versions of a file merge like source code.
 * {@code dev/threatdoc/schema/baseline.schema.json} describes them.
 */
public final class BaselineJson {

    private static final String FORMAT = "threatdoc-baseline";
    private static final int VERSION = 1;
    private static final List<String> MEMBERS = List.of("format", "version", "findings");
    private static final List<String> ENTRY = List.of("threat", "kind", "name", "from", "to", "code", "weakness");

    private final JsonReading reading = new JsonReading(false);

    private BaselineJson() {}

    /** The file. */
    public static String write(Baseline baseline) {
        StringBuilder text = new StringBuilder(
                "{\n  \"format\": \"" + FORMAT + "\",\n  \"version\": " + VERSION + ",\n  \"findings\": [");
        String separator = "\n";
        for (Baseline.Entry entry : baseline.entries()) {
            text.append(separator).append("    {");
            member(text, "", "threat", entry.threat());
            member(text, ", ", "kind", entry.kind());
            member(text, ", ", "name", entry.name());
            member(text, ", ", "from", entry.from());
            member(text, ", ", "to", entry.to());
            member(text, ", ", "code", entry.code());
            member(text, ", ", "weakness", entry.weakness());
            text.append('}');
            separator = ",\n";
        }
        return text.append(baseline.entries().isEmpty() ? "]\n}\n" : "\n  ]\n}\n")
                .toString();
    }

    private static void member(StringBuilder text, String separator, String name, String value) {
        if (!value.isEmpty()) {
            text.append(separator)
                    .append('"')
                    .append(name)
                    .append("\": \"")
                    .append(JsonStringEncoder.getInstance().quoteAsString(value))
                    .append('"');
        }
    }

    /**
     * Reads a file; whatever it holds, the answer is a baseline and problems, never an exception.
     *
     * @param file the file as the user named it, for places
     * @param text what it says
     */
    public static BaselineFile read(String file, String text) {
        BaselineJson json = new BaselineJson();
        try {
            Baseline baseline = json.reading
                    .object(JsonReader.read(file, text))
                    .filter(json::isOurs)
                    .map(json::baseline)
                    .orElseGet(Baseline::none);
            return new BaselineFile(baseline, json.reading.problems());
        } catch (JsonException e) {
            return new BaselineFile(Baseline.none(), List.of(e.problem()));
        }
    }

    private boolean isOurs(JsonValue.Obj root) {
        boolean format = reading.textOf(root, "format").equals(FORMAT);
        if (!format) {
            reading.error(
                    root.place(),
                    "this is no baseline, for its \"format\" is not \"" + FORMAT
                            + "\"; write one with threatdoc baseline MODEL -o FILE");
            return false;
        }
        Optional<Integer> version = JsonReading.member(root, "version").flatMap(reading::number);
        if (version.filter(v -> v == VERSION).isEmpty()) {
            reading.error(root.place(), "this Threatdoc reads version " + VERSION + " of the baseline format");
        }
        return version.filter(v -> v == VERSION).isPresent();
    }

    private Baseline baseline(JsonValue.Obj root) {
        reading.members(root, "the baseline", MEMBERS);
        List<Baseline.Entry> entries = new ArrayList<>();
        JsonReading.member(root, "findings")
                .map(reading::objects)
                .orElse(List.of())
                .forEach(o -> entry(o).ifPresent(entries::add));
        return new Baseline(entries);
    }

    private Optional<Baseline.Entry> entry(JsonValue.Obj object) {
        reading.members(object, "a known finding", ENTRY);
        for (String required : List.of("threat", "kind", "name")) {
            if (JsonReading.member(object, required).isEmpty()) {
                reading.error(object.place(), "\"" + required + "\" is missing");
                return Optional.empty();
            }
        }
        return Optional.of(new Baseline.Entry(
                reading.textOf(object, "threat"),
                reading.textOf(object, "kind"),
                reading.textOf(object, "name"),
                reading.textOf(object, "from"),
                reading.textOf(object, "to"),
                reading.textOf(object, "code"),
                reading.textOf(object, "weakness")));
    }
}
