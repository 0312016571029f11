package dev.threatdoc.files;

import dev.threatdoc.model.Problem;
import dev.threatdoc.read.json.JsonException;
import dev.threatdoc.read.json.JsonReader;
import dev.threatdoc.read.json.JsonValue;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Tells JSON that is no model at all from a model with mistakes in it. */
final class NoModel {

    /** What a file has at least one of if it is meant as a model, in our format or in that of another tool. */
    private static final Set<String> TELLTALES = Set.of(
            "format",
            "boundaries",
            "data",
            "elements",
            "flows",
            "otmVersion",
            "detail",
            "trust_zones",
            "technical_assets");

    private NoModel() {}

    /** One problem in place of many, if the file is something else altogether. */
    static List<Problem> explain(ModelText text, List<Problem> problems) {
        try {
            JsonValue root = JsonReader.read(text.name(), text.text());
            if (root instanceof JsonValue.Obj object
                    && !Collections.disjoint(object.members().keySet(), TELLTALES)) {
                return problems;
            }
            return List.of(Problem.error(
                    root.place(), "This is neither a model.json of Threatdoc nor a model in pytm's JSON format"));
        } catch (JsonException e) {
            return problems;
        }
    }
}
