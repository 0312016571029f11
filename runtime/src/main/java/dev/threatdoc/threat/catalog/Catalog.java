package dev.threatdoc.threat.catalog;

import dev.threatdoc.model.Place;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.stability.Stable;
import java.util.List;

/**
 * The result of reading one threat file, or a number of rules in Java.
 *
 * @param name the catalog's name; for a file of one's own, the file's name without its folders
 * @param entries its threats, in the order of the file, or by their ids, those with an error left out
 * @param problems the problems of the file, in its order
 */
@Stable
public record Catalog(String name, List<Entry> entries, List<Problem> problems) {

    /**
     * One threat, and where it stands.
     *
     * @param threat the threat
     * @param place where its id stands
     * @param parentPlace where its parent is named; {@link Place#NONE} if it has none
     */
    public record Entry(Threat threat, Place place, Place parentPlace) {}

    public Catalog {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }

    /** Its threats, in the order of the file. */
    public List<Threat> threats() {
        return entries.stream().map(Entry::threat).toList();
    }
}
