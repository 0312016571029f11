package dev.threatdoc.threat.catalog;

import dev.threatdoc.model.Problem;
import dev.threatdoc.model.vocabulary.OwnNames;
import dev.threatdoc.read.json.JsonException;
import dev.threatdoc.read.json.JsonReader;
import dev.threatdoc.read.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A threat file of which all but the threats has been read: these wait for what other files declare.
 *
 * @param catalog the name of the catalog that its threats belong to
 * @param file what it holds; empty if it is no JSON
 * @param own the properties and controls that it declares before its threats
 * @param problems what is wrong with it so far
 */
record ParsedThreats(String catalog, Optional<JsonValue> file, OwnNames own, List<Problem> problems) {

    /** A file of one's own. */
    static ParsedThreats of(ThreatFile file) {
        return of(file.catalog(), file.name(), file.text());
    }

    /**
     * A file; whatever it holds, never an exception.
     *
     * @param catalog the name of the catalog that its threats belong to
     * @param name the file as the user named it, for places
     * @param text what it says
     */
    static ParsedThreats of(String catalog, String name, String text) {
        List<Problem> problems = new ArrayList<>();
        try {
            JsonValue file = JsonReader.read(name, text);
            OwnNames own = file instanceof JsonValue.Obj object && OwnNamesReader.isForm(object)
                    ? new OwnNamesReader(problems).read(object)
                    : OwnNames.none();
            return new ParsedThreats(catalog, Optional.of(file), own, problems);
        } catch (JsonException e) {
            return new ParsedThreats(catalog, Optional.empty(), OwnNames.none(), List.of(e.problem()));
        }
    }
}
