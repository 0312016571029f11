package dev.threatdoc.threat.catalog;

import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.stability.Stable;
import dev.threatdoc.model.vocabulary.NearestName;
import dev.threatdoc.model.vocabulary.OwnNames;
import dev.threatdoc.read.json.JsonException;
import dev.threatdoc.read.json.JsonReader;
import dev.threatdoc.read.json.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
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

    private final String catalog;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Catalog.Entry> entries = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();

    private final OwnNames own;

    private ThreatReader(String catalog, OwnNames own) {
        this.catalog = catalog;
        this.own = own;
    }

    /**
     * Reads a file; whatever it holds, the answer is threats and problems, never an exception.
     *
     * @param catalog the name of the catalog that its threats belong to
     * @param file the file as the user named it, for places
     * @param text what it says
     */
    public static Catalog read(String catalog, String file, String text) {
        return read(catalog, file, text, OwnNames.none());
    }

    /** The properties and controls of one's own that files declare; what is wrong with them is reported elsewhere. */
    static OwnNames own(Collection<ThreatFile> files) {
        OwnNames names = OwnNames.none();
        for (ThreatFile file : files) {
            try {
                if (JsonReader.read(file.name(), file.text()) instanceof JsonValue.Obj object
                        && OwnNamesReader.isForm(object)) {
                    names = names.and(new OwnNamesReader(new ArrayList<>()).read(object));
                }
            } catch (JsonException e) {
                // Reported where its threats are read.
            }
        }
        return names;
    }

    /**
     * Reads a file whose conditions may name properties and controls of one's own.
     *
     * @param catalog the name of the catalog that its threats belong to
     * @param file the file as the user named it, for places
     * @param text what it says
     */
    static Catalog read(String catalog, String file, String text, OwnNames own) {
        ThreatReader reader = new ThreatReader(catalog, own);
        try {
            reader.file(JsonReader.read(file, text));
        } catch (JsonException e) {
            reader.problems.add(e.problem());
        }
        return new Catalog(catalog, reader.entries, reader.problems);
    }

    private void file(JsonValue value) {
        if (value instanceof JsonValue.Obj object && OwnNamesReader.isForm(object)) {
            declaring(object);
        } else if (value instanceof JsonValue.Arr list) {
            for (int i = 0; i < list.items().size(); i++) {
                item(i + 1, list.items().get(i));
            }
        } else if (value instanceof JsonValue.Obj map) {
            map.members().forEach((id, entry) -> entry(id, map.names().getOrDefault(id, entry.place()), entry));
        } else {
            problems.add(Problem.error(
                    value.place(),
                    "A threat file is a list of threats, or a map from ids to threats, but this is " + value.words()));
        }
    }

    private void declaring(JsonValue.Obj object) {
        new OwnNamesReader(problems).read(object);
        List<String> known = List.of(OwnNamesReader.CONTROLS, OwnNamesReader.PROPERTIES, OwnNamesReader.THREATS);
        object.members().forEach((name, value) -> {
            if (!known.contains(name)) {
                problems.add(Problem.error(
                        object.names().getOrDefault(name, object.place()),
                        "unknown key \"" + name + "\"" + NearestName.hint(name, known)));
            } else if (name.equals(OwnNamesReader.THREATS) && value instanceof JsonValue.Arr list) {
                for (int i = 0; i < list.items().size(); i++) {
                    item(i + 1, list.items().get(i));
                }
            } else if (name.equals(OwnNamesReader.THREATS)) {
                problems.add(Problem.error(value.place(), "\"threats\" is a list, but this is " + value.words()));
            }
        });
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
