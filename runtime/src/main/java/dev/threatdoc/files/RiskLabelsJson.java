package dev.threatdoc.files;

import dev.threatdoc.model.FilePlace;
import dev.threatdoc.read.json.JsonException;
import dev.threatdoc.read.json.JsonReader;
import dev.threatdoc.read.json.JsonValue;
import dev.threatdoc.threat.risk.RiskLabels;
import java.util.List;

/**
 * What an organisation calls the steps of its risk matrix, as a file: a JSON object with the lists {@code impact},
 * {@code likelihood} and {@code risk}, each of five words from the lowest to the highest; what is left out keeps the
 * usual words.
 */
public final class RiskLabelsJson {

    /** What fits into a cell of the matrix. */
    private static final int LONGEST = 40;

    private final JsonReading reading = new JsonReading(true);

    private RiskLabelsJson() {}

    /**
     * Reads a file; whatever it holds, the answer is labels and problems, never an exception.
     *
     * @param file the file as the user named it, for places
     * @param text what it says
     */
    public static RiskLabelsFile read(String file, String text) {
        RiskLabelsJson json = new RiskLabelsJson();
        try {
            RiskLabels labels = json.reading
                    .object(JsonReader.read(file, text))
                    .map(json::labels)
                    .orElseGet(RiskLabels::defaults);
            return new RiskLabelsFile(labels, json.reading.problems());
        } catch (JsonException e) {
            return new RiskLabelsFile(RiskLabels.defaults(), List.of(e.problem()));
        }
    }

    private RiskLabels labels(JsonValue.Obj root) {
        reading.members(root, "the risk labels", List.of("impact", "likelihood", "risk"));
        RiskLabels usual = RiskLabels.defaults();
        return new RiskLabels(
                words(root, "impact", usual.impact()),
                words(root, "likelihood", usual.likelihood()),
                words(root, "risk", usual.risk()));
    }

    private List<String> words(JsonValue.Obj root, String name, List<String> usual) {
        return JsonReading.member(root, name).map(v -> words(v, name, usual)).orElse(usual);
    }

    private List<String> words(JsonValue value, String name, List<String> usual) {
        int before = reading.problems().size();
        List<JsonValue.Str> words = reading.texts(value);
        for (JsonValue.Str word : words) {
            if (word.text().isBlank() || word.text().length() > LONGEST) {
                reading.error(
                        word.place(),
                        "a word for a level is expected, of " + LONGEST + " characters at the most, not "
                                + (word.text().isBlank()
                                        ? "a blank one"
                                        : "one of " + word.text().length()));
            }
        }
        List<String> texts = words.stream().map(JsonValue.Str::text).distinct().toList();
        if (words.size() != usual.size() || texts.size() != words.size()) {
            complain(value.place(), name, words.size());
        }
        return reading.problems().size() == before ? texts : usual;
    }

    private void complain(FilePlace place, String name, int count) {
        reading.error(
                place,
                "five different words for the levels of " + name + " are expected, the lowest first, not " + count
                        + (count == 5 ? " of which some are the same" : "")
                        + "; write them as [\"very low\", \"low\", \"medium\", \"high\", \"very high\"]");
    }
}
