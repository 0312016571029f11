package dev.threatdoc.threat.analysis;

import dev.threatdoc.model.Attributes;
import dev.threatdoc.model.Item;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.vocabulary.Controls;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.PropertySpec;
import dev.threatdoc.threat.catalog.Threat;
import dev.threatdoc.threat.condition.Condition;
import dev.threatdoc.threat.condition.NearRead;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Knows what conditions come to for subjects that say the same of themselves.
 *
 * <p>Most conditions look at the properties and controls of their subject, and of the elements at a flow's ends, and at
 * nothing else; and in a large system most items say little of themselves. So what it takes to find out on what a
 * condition depends is done once for all subjects that are alike.
 */
final class Alike {

    /** So many ways to be are remembered: a system in which no two subjects are alike shall not pay for that. */
    private static final int MOST_STATES = 2_000;

    /** By the source of each condition that looks at nothing far away, what it reads. */
    private final Map<String, Set<NearRead>> reads = new LinkedHashMap<>();

    private final ModelGraph graph;
    private final Map<ElementKind, Kind> kinds = new HashMap<>();
    private final Map<List<Object>, State> states = new HashMap<>();
    private @Nullable Subject last;
    private Nearby nearby = new Nearby(List.of());
    private State state = new State(nearby, Map.of());

    /**
     * What can be asked of subjects of a kind.
     *
     * @param names what tells one subject from another
     * @param conditions the sources of the conditions that ask for nothing else
     */
    private record Kind(List<NearRead> names, Set<String> conditions) {}

    /**
     * What is known of all subjects that are alike.
     *
     * @param first the first of them
     * @param known by the sources of conditions, what they come to for that one
     */
    private record State(Nearby first, Map<String, Optional<Judged>> known) {}

    Alike(List<Threat> threats, ModelGraph graph) {
        this.graph = graph;
        for (Threat threat : threats) {
            if (threat.condition() instanceof Condition condition && !reads.containsKey(condition.source())) {
                condition.nearReads().ifPresent(found -> reads.put(condition.source(), found));
            }
        }
    }

    /** What a condition comes to for a subject; judged only if it is not known from another one. */
    Optional<Judged> judged(Condition condition, Subject subject, Supplier<Optional<Judged>> judge) {
        Kind kind = kinds.computeIfAbsent(subject.kind(), this::kind);
        if (!kind.conditions().contains(condition.source())) {
            return judge.get();
        }
        if (last != subject) {
            last = subject;
            nearby = Nearby.of(subject, graph);
            state = state(kind);
        }
        if (!nearby.isPlain()) {
            return judge.get();
        }
        Optional<Judged> before = state.known().get(condition.source());
        if (before == null) {
            Optional<Judged> judged = judge.get();
            state.known().put(condition.source(), judged);
            return judged;
        }
        return before.map(j -> j.moved(u -> state.first().moved(u, nearby)));
    }

    private State state(Kind kind) {
        List<Object> key = key(kind);
        State known = states.get(key);
        if (known == null) {
            known = new State(nearby, new HashMap<>());
            if (nearby.isPlain() && states.size() < MOST_STATES) {
                states.put(key, known);
            }
        }
        return known;
    }

    private Kind kind(ElementKind kind) {
        Set<NearRead> names = new LinkedHashSet<>();
        Set<String> conditions = new HashSet<>();
        reads.forEach((condition, read) -> {
            if (read.stream().noneMatch(r -> isFarAway(r, kind))) {
                names.addAll(read);
                conditions.add(condition);
            }
        });
        return new Kind(List.copyOf(names), conditions);
    }

    /** Whether something follows from the rest of the model, or is not there to be read. */
    private static boolean isFarAway(NearRead read, ElementKind kind) {
        if (read.where() != NearRead.Where.SUBJECT) {
            return !kind.is(Kinds.DATAFLOW) || Kinds.all().stream().anyMatch(k -> isComputed(k, read.name()));
        }
        return isComputed(kind, read.name());
    }

    private static boolean isComputed(ElementKind kind, PropertyName name) {
        return kind.property(name)
                .filter(p -> p.role() == PropertySpec.Role.COMPUTED)
                .isPresent();
    }

    /** All that tells a subject from others, for conditions that look at nothing far away. */
    private List<Object> key(Kind kind) {
        List<Object> key = new ArrayList<>();
        List<Item> items = nearby.items();
        items.forEach(i -> key.add(i.kind()));
        for (int one = 1; one < items.size(); one++) {
            for (int other = 0; other < one; other++) {
                key.add(nearby.isBefore(one, other));
            }
        }
        kind.names().forEach(read -> add(nearby.at(read.where()), read.name(), key));
        return key;
    }

    private static void add(Item item, PropertyName name, List<Object> key) {
        Attributes said = item.attributes();
        if (item.kind().property(name).isPresent()) {
            add(said.property(name), key);
        }
        if (Controls.find(name).isPresent()) {
            add(said.control(name), key);
        }
    }

    private static void add(Property property, List<Object> key) {
        key.add(property.value());
        key.add(property.provenance());
    }
}
