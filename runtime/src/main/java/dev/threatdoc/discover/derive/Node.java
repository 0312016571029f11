package dev.threatdoc.discover.derive;

import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Program;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.Seen;
import dev.threatdoc.model.facts.ItemFact;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.Tag;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An element of a system that is being derived. Each phase makes new nodes of those that it got.
 *
 * @param ref what edges name it by
 * @param place what shows it first
 * @param isOurs whether it is a part of the system, rather than something that it deals with
 * @param fact what is known of it as an element already; nothing of what is seen for the first time
 * @param program how others reach it, and with whom it deals
 * @param tags what it was recognised as
 * @param stated its properties and controls
 * @param seen what is weak in it, and what its code uses
 */
record Node(
        Ref ref,
        Place place,
        boolean isOurs,
        Optional<ItemFact> fact,
        Program program,
        Map<Tag, Property> tags,
        Map<PropertyName, Property> stated,
        Seen seen) {

    /**
     * What a node goes by, whatever else becomes known of it.
     *
     * @param id unique among the nodes of a system
     * @param name what people call it
     */
    record Ref(String id, String name) {}

    Node {
        tags = Collections.unmodifiableMap(new TreeMap<>(tags));
        stated = Collections.unmodifiableMap(new TreeMap<>(stated));
    }

    /** One of which nothing is known but its name. */
    static Node of(String id, String name, Place place, boolean isOurs) {
        return new Node(
                new Ref(id, name),
                place,
                isOurs,
                Optional.empty(),
                Program.of(name, true),
                Map.of(),
                Map.of(),
                Seen.nothing());
    }

    /**
     * An element that is known already.
     *
     * @param isDeclared whether somebody declared it, so that what is derived does no more than complete it
     */
    static Node of(ItemFact fact, boolean isOurs, boolean isDeclared) {
        return new Node(
                new Ref("element/" + fact.key(), fact.name()),
                fact.place(),
                isOurs,
                Optional.of(fact),
                Program.of(fact.key(), !isDeclared),
                Map.of(),
                Map.of(),
                Seen.nothing());
    }

    String name() {
        return ref.name();
    }

    /** What others name it by among facts. */
    String key() {
        return program.element();
    }

    /** Whether somebody declared it. */
    boolean isDeclared() {
        return !program.isDerived();
    }

    boolean is(Node other) {
        return ref.equals(other.ref);
    }

    /** The same with those tags alone. */
    Node withTags(Map<Tag, Property> tags) {
        return new Node(ref, place, isOurs, fact, program, tags, stated, seen);
    }

    /** The same, dealing with those alone. */
    Node withProgram(Program program) {
        return new Node(ref, place, isOurs, fact, program, tags, stated, seen);
    }

    /** The same with a tag. */
    Node tagged(Tag tag, List<String> values, Evidence evidence) {
        return withTags(tagged(tags, tag, values, evidence));
    }

    /** The same with a property or a control, if nothing was said of it yet. */
    Node stating(PropertyName name, Property property) {
        if (stated.containsKey(name)) {
            return this;
        }
        Map<PropertyName, Property> more = new TreeMap<>(stated);
        more.put(name, property);
        return new Node(ref, place, isOurs, fact, program, tags, more, seen);
    }

    /** Tags with one more; a tag's values are added to those that it has, and the first evidence counts. */
    static Map<Tag, Property> tagged(Map<Tag, Property> tags, Tag tag, List<String> values, Evidence evidence) {
        Property before = tags.get(tag);
        List<String> all = before == null
                ? values.stream().distinct().toList()
                : Stream.concat(((List<?>) before.value()).stream().map(String.class::cast), values.stream())
                        .distinct()
                        .toList();
        Map<Tag, Property> more = new TreeMap<>(tags);
        more.put(tag, Property.derived(all, before == null ? evidence.place() : before.place()));
        return more;
    }

    /** Whether it is reached by a name, in whatever way that is written. */
    boolean goesBy(String alias) {
        String plain = plain(alias);
        return plain(name()).equals(plain) || program.names().stream().anyMatch(n -> plain(n).equals(plain));
    }

    /** A name without what people write differently: case, hyphens, dots. */
    static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        name.toLowerCase(Locale.ROOT).chars().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    boolean has(Tag tag) {
        return tags.containsKey(tag);
    }

    boolean hasAny(Set<Tag> any) {
        return tags.keySet().stream().anyMatch(any::contains);
    }

    /** The values of a tag; none if it has none, or not the tag. */
    List<String> values(Tag tag) {
        Property property = tags.get(tag);
        return property == null
                ? List.of()
                : ((List<?>) property.value()).stream().map(String.class::cast).toList();
    }

    ElementKind kind() {
        return KindOf.node(this);
    }
}
