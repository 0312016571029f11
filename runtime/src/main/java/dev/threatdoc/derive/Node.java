package dev.threatdoc.derive;

import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Property;
import dev.threatdoc.vocabulary.ElementKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** An element while it is being put together. */
final class Node {

    final String name;
    final Place place;
    final boolean isOurs;
    final Set<String> aliases = new TreeSet<>();
    final Set<Integer> ports = new TreeSet<>();
    final Map<String, Property> tags = new TreeMap<>();
    final Map<String, Property> stated = new TreeMap<>();
    final Set<String> exchanged = new TreeSet<>();
    final Set<String> stored = new TreeSet<>();

    /**
     * Nothing known of it yet but its name.
     *
     * @param isOurs whether it is a part of the system, rather than something that it deals with
     */
    Node(String name, Place place, boolean isOurs) {
        this.name = name;
        this.place = place;
        this.isOurs = isOurs;
        aliases.add(plain(name));
    }

    /** A name without what people write differently: case, hyphens, dots. */
    static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        name.toLowerCase(Locale.ROOT).chars().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    boolean has(String tag) {
        return tags.containsKey(tag);
    }

    boolean hasAny(Set<String> names) {
        return tags.keySet().stream().anyMatch(names::contains);
    }

    /** The values of a tag; none if it has none, or not the tag. */
    List<String> values(String tag) {
        Property property = tags.get(tag);
        return property == null
                ? List.of()
                : ((List<?>) property.value()).stream().map(String.class::cast).toList();
    }

    void tag(String tag, List<String> values, Evidence evidence) {
        tag(tags, tag, values, evidence);
    }

    /** Adds a tag's values to those that it has; the first evidence counts. */
    static void tag(Map<String, Property> tags, String tag, List<String> values, Evidence evidence) {
        Property before = tags.get(tag);
        List<String> all = before == null
                ? values.stream().distinct().toList()
                : Stream.concat(((List<?>) before.value()).stream().map(String.class::cast), values.stream())
                        .distinct()
                        .toList();
        tags.put(tag, Property.derived(all, before == null ? evidence.place() : before.place()));
    }

    ElementKind kind() {
        return KindOf.node(this);
    }
}
