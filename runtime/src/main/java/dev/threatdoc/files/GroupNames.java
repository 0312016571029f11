package dev.threatdoc.files;

import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.facts.Reference;
import dev.threatdoc.model.vocabulary.NearestName;
import dev.threatdoc.read.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The names of one group of a file (its elements, say), to check what refers to them. */
final class GroupNames {

    private final String group;
    private final JsonReading reading;
    private final Set<String> names = new TreeSet<>();

    /**
     * A group without names yet.
     *
     * @param group what one of them is called, such as "element"
     */
    GroupNames(String group, JsonReading reading) {
        this.group = group;
        this.reading = reading;
    }

    /** Takes note of a name, and says whether it is new. */
    boolean add(String name) {
        return names.add(name);
    }

    /** A reference to a name that is there; what names nothing is reported. */
    Optional<Reference> find(JsonValue value) {
        return reading.text(value).flatMap(name -> find(name, value.place()));
    }

    /** The references that a member of an object lists. */
    List<Reference> findAll(JsonValue.Obj holder, String member) {
        return JsonReading.member(holder, member).map(reading::texts).orElse(List.of()).stream()
                .flatMap(name -> find(name).stream())
                .toList();
    }

    /** The same for a name that was read already. */
    Optional<Reference> find(String name, FilePlace place) {
        if (names.contains(name)) {
            return Optional.of(new Reference(name, name, place));
        }
        reading.error(place, "there is no " + group + " \"" + name + "\"" + NearestName.hint(name, names));
        return Optional.empty();
    }
}
