package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Collects the places of hazards of one module. */
final class Sightings {

    private final Map<Tag, Set<String>> methods = new TreeMap<>();
    private final Map<Tag, Evidence> first = new TreeMap<>();
    private final Map<PropertyName, Object> stated = new LinkedHashMap<>();
    private final Map<PropertyName, Evidence> shownBy = new LinkedHashMap<>();

    /**
     * A hazard.
     *
     * @param tag one of {@link dev.threatdoc.model.vocabulary.Hazards}
     * @param words what is seen, such as {@code new ObjectInputStream()}
     * @param belied controls that can no longer be true
     */
    void hazard(Tag tag, String words, Body body, Expression at, PropertyName... belied) {
        CodePlace place = new Site<>(at, body.type(), body.method().place()).place();
        hazard(tag, body.type().simpleName() + "." + body.method().name(), new Evidence(words, place), belied);
    }

    /**
     * A hazard that stands in no body of a method.
     *
     * @param tag one of {@link dev.threatdoc.model.vocabulary.Hazards}
     * @param where the method that it belongs to
     * @param belied controls that can no longer be true
     */
    void hazard(Tag tag, String where, Evidence evidence, PropertyName... belied) {
        methods.computeIfAbsent(tag, t -> new LinkedHashSet<>()).add(where);
        first.putIfAbsent(tag, evidence);
        for (PropertyName control : belied) {
            state(control, false, evidence);
        }
    }

    /** A property or control; {@code false} counts more than {@code true}, and the first of the same counts. */
    void state(PropertyName name, Object value, Evidence evidence) {
        if (!stated.containsKey(name) || (Boolean.FALSE.equals(value) && Boolean.TRUE.equals(stated.get(name)))) {
            stated.put(name, value);
            shownBy.put(name, evidence);
        }
    }

    /** Takes all of it down. */
    void write(Notes notes) {
        methods.forEach((tag, where) -> {
            Evidence evidence = first.get(tag);
            if (evidence != null) {
                notes.tag(tag, evidence, where.toArray(String[]::new));
            }
        });
        shownBy.forEach((name, evidence) -> {
            Object value = stated.get(name);
            if (value != null) {
                notes.state(name, value, evidence);
            }
        });
    }
}
