package dev.threatdoc.threat.catalog;

import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.stability.Stable;
import dev.threatdoc.model.vocabulary.NearestName;
import dev.threatdoc.model.vocabulary.OwnNames;
import dev.threatdoc.read.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads threat files.
 *
 * <p>A file has one of four forms: our list, the same list as "threats" behind "controls" and "properties" of one's
 * own, pytm's list (entries with {@code SID}; those marked {@code DEPRECATED} are left out), or the map from id to
 * entry of the tool before it, with pytm's keys. A severity or likelihood that a file leaves out is medium. Keys that
 * nobody knows are errors, for a misspelt one would otherwise be a rule that is not what its author thinks.
 */
@Stable
public final class ThreatReader {

    private static final List<String> MEMBERS =
            List.of(OwnNamesReader.CONTROLS, OwnNamesReader.PROPERTIES, OwnNamesReader.THREATS);

    private final String catalog;
    private final OwnNames own;
    private final List<Problem> problems;
    private final List<Catalog.Entry> entries = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();

    private ThreatReader(ParsedThreats parsed, OwnNames own) {
        this.catalog = parsed.catalog();
        this.own = own;
        this.problems = new ArrayList<>(parsed.problems());
    }

    /**
     * Reads a file; whatever it holds, the answer is threats and problems, never an exception.
     *
     * @param catalog the name of the catalog that its threats belong to
     * @param file the file as the user named it, for places
     * @param text what it says
     */
    public static Catalog read(String catalog, String file, String text) {
        return read(ParsedThreats.of(catalog, file, text), OwnNames.none());
    }

    /** Reads the threats of a file, whose conditions may name properties and controls of one's own. */
    static Catalog read(ParsedThreats parsed, OwnNames own) {
        ThreatReader reader = new ThreatReader(parsed, own);
        parsed.file().ifPresent(reader::file);
        return new Catalog(parsed.catalog(), reader.entries, reader.problems);
    }

    private void file(JsonValue value) {
        if (value instanceof JsonValue.Obj object && OwnNamesReader.isForm(object)) {
            object.members().forEach((name, member) -> member(object, name, member));
        } else if (value instanceof JsonValue.Arr list) {
            items(list);
        } else if (value instanceof JsonValue.Obj map) {
            map.members().forEach((id, entry) -> entry(id, map.names().getOrDefault(id, entry.place()), entry));
        } else {
            problems.add(Problem.error(
                    value.place(),
                    "A threat file is a list of threats, or a map from ids to threats, but this is " + value.words()));
        }
    }

    /** A member of a file that declares names of its own, which have been read. */
    private void member(JsonValue.Obj file, String name, JsonValue value) {
        if (!MEMBERS.contains(name)) {
            problems.add(Problem.error(
                    file.names().getOrDefault(name, file.place()),
                    "unknown key \"" + name + "\"" + NearestName.hint(name, MEMBERS)));
        } else if (name.equals(OwnNamesReader.THREATS)) {
            if (value instanceof JsonValue.Arr list) {
                items(list);
            } else {
                problems.add(Problem.error(value.place(), "\"threats\" is a list, but this is " + value.words()));
            }
        }
    }

    private void items(JsonValue.Arr list) {
        for (int i = 0; i < list.items().size(); i++) {
            item(i + 1, list.items().get(i));
        }
    }

    private void item(int number, JsonValue value) {
        ThreatForm form = value instanceof JsonValue.Obj o && o.members().containsKey("SID")
                ? ThreatForm.PYTM
                : ThreatForm.THREATDOC;
        String label = "number " + number;
        if (!(value instanceof JsonValue.Obj entry)) {
            new EntryProblems(label, problems).add(value.place(), "an object is expected, not " + value.words());
            return;
        }
        JsonValue id = entry.members().get(form.word(ThreatField.ID));
        if (id == null) {
            EntryProblems problemsOfEntry = new EntryProblems(label, problems);
            problemsOfEntry.add(entry.place(), "\"id\" is missing");
            new EntryReader(entry, form, problemsOfEntry, own).read(label, entry.place(), catalog);
        } else if (id instanceof JsonValue.Str text) {
            read(text.text(), text.place(), entry, form);
        } else {
            new EntryProblems(label, problems).add(id.place(), "a text is expected as its id, not " + id.words());
        }
    }

    private void entry(String id, FilePlace place, JsonValue value) {
        if (value instanceof JsonValue.Obj entry) {
            read(id, place, entry, ThreatForm.PYTM);
        } else {
            new EntryProblems(id, problems).add(value.place(), "an object is expected, not " + value.words());
        }
    }

    private void read(String id, FilePlace place, JsonValue.Obj entry, ThreatForm form) {
        if (form == ThreatForm.PYTM && entry.members().containsKey(ThreatForm.DEPRECATED)) {
            return;
        }
        EntryProblems problemsOfEntry = new EntryProblems(id, problems);
        if (!Threat.isId(id)) {
            problemsOfEntry.add(place, "an id has 1 to 100 characters, none of them a space, a comma or @");
        }
        Place first = places.putIfAbsent(id, place);
        if (first != null) {
            problemsOfEntry.add(place, "the id is taken already, at " + first.words() + "; give one of them another");
        }
        Optional<Catalog.Entry> threat = new EntryReader(entry, form, problemsOfEntry, own).read(id, place, catalog);
        threat.ifPresent(entries::add);
    }
}
