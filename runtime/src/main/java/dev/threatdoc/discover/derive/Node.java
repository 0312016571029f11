package dev.threatdoc.discover.derive;

import dev.threatdoc.model.Connection;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.Seen;
import dev.threatdoc.model.facts.ItemFact;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.Tag;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** An element while it is being put together. */
final class Node {

    final String name;
    final Place place;
    final boolean isOurs;
    /** Whether somebody declared it, so that what is derived does no more than complete it. */
    final boolean isDeclared;
    /** What is known of it as an element already; nothing of what is seen for the first time. */
    final Optional<ItemFact> fact;

    Seen seen = Seen.nothing();
    final Set<String> names = new LinkedHashSet<>();
    final Set<String> aliases = new TreeSet<>();
    final Set<Integer> ports = new TreeSet<>();
    final Set<Integer> publishedPorts = new TreeSet<>();
    final Map<Tag, Property> tags = new TreeMap<>();
    final Map<PropertyName, Property> stated = new TreeMap<>();
    final Set<String> exchanged = new TreeSet<>();
    final Set<String> stored = new TreeSet<>();
    final List<Connection> connections = new ArrayList<>();
    final List<Connection.Detail> details = new ArrayList<>();
    final List<Connection> fronts = new ArrayList<>();

    /**
     * Nothing known of it yet but its name.
     *
     * @param isOurs whether it is a part of the system, rather than something that it deals with
     */
    Node(String name, Place place, boolean isOurs) {
        this(name, place, isOurs, false, Optional.empty());
    }

    /** An element that is known already. */
    Node(ItemFact fact, boolean isOurs, boolean isDeclared) {
        this(fact.name(), fact.place(), isOurs, isDeclared, Optional.of(fact));
    }

    private Node(String name, Place place, boolean isOurs, boolean isDeclared, Optional<ItemFact> fact) {
        this.name = name;
        this.place = place;
        this.isOurs = isOurs;
        this.isDeclared = isDeclared;
        this.fact = fact;
        aliases.add(plain(name));
    }

    /** What others name it by among facts. */
    String key() {
        return fact.map(ItemFact::key).orElse(name);
    }

    /** Adds a name by which it is reached. */
    void call(String alias) {
        names.add(alias);
        aliases.add(plain(alias));
    }

    /** Adds the ports that a tag names. */
    void listen(List<String> values) {
        values.stream().filter(v -> v.matches("\\d{1,5}")).map(Integer::valueOf).forEach(ports::add);
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

    void tag(Tag tag, List<String> values, Evidence evidence) {
        tag(tags, tag, values, evidence);
    }

    /** Adds a tag's values to those that it has; the first evidence counts. */
    static void tag(Map<Tag, Property> tags, Tag tag, List<String> values, Evidence evidence) {
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
