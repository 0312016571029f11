package dev.threatdoc.discover.derive;

import dev.threatdoc.model.Connection;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Program;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.Seen;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.Tag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects what is known of one node before it becomes part of a system. */
final class NodeBuilder {

    private final Node start;
    private final Set<String> names;
    private final Set<Integer> ports;
    private final Set<Integer> publishedPorts;
    private final Set<String> exchanged;
    private final Set<String> stored;
    private final List<Connection> connections;
    private final List<Connection.Detail> details;
    private final List<Connection> fronts;
    private final Map<PropertyName, Property> stated;
    private Map<Tag, Property> tags;
    private Seen seen;

    /** Starts with what is known already. */
    NodeBuilder(Node start) {
        Program program = start.program();
        this.start = start;
        this.names = new LinkedHashSet<>(program.names());
        this.ports = new TreeSet<>(program.ports());
        this.publishedPorts = new TreeSet<>(program.publishedPorts());
        this.exchanged = new TreeSet<>(program.exchanged());
        this.stored = new TreeSet<>(program.stored());
        this.connections = new ArrayList<>(program.connections());
        this.details = new ArrayList<>(program.details());
        this.fronts = new ArrayList<>(program.fronts());
        this.stated = new TreeMap<>(start.stated());
        this.tags = start.tags();
        this.seen = start.seen();
    }

    Node build() {
        Program program = new Program(
                start.program().element(),
                start.program().isDerived(),
                List.copyOf(names),
                List.copyOf(ports),
                List.copyOf(publishedPorts),
                List.copyOf(exchanged),
                List.copyOf(stored),
                connections,
                details,
                fronts);
        return new Node(start.ref(), start.place(), start.isOurs(), start.fact(), program, tags, stated, seen);
    }

    /** Adds names by which it is reached. */
    void names(Collection<String> more) {
        names.addAll(more);
    }

    /** Adds ports at which it listens. */
    void ports(Collection<Integer> more) {
        ports.addAll(more);
    }

    /** Adds ports at which it listens, as a tag names them. */
    void portsIn(List<String> values) {
        values.stream().filter(v -> v.matches("\\d{1,5}")).map(Integer::valueOf).forEach(ports::add);
    }

    /** Adds ports at which the machine that runs it answers for it. */
    void publishedPorts(Collection<Integer> more) {
        publishedPorts.addAll(more);
    }

    /** Adds the keys of data assets that its requests and answers carry. */
    void exchanged(Collection<String> more) {
        exchanged.addAll(more);
    }

    /** Adds the keys of data assets that it keeps in its store. */
    void stored(Collection<String> more) {
        stored.addAll(more);
    }

    void connections(Collection<Connection> more) {
        connections.addAll(more);
    }

    void details(Collection<Connection.Detail> more) {
        details.addAll(more);
    }

    void fronts(Collection<Connection> more) {
        fronts.addAll(more);
    }

    void tag(Tag tag, List<String> values, Evidence evidence) {
        tags = Node.tagged(tags, tag, values, evidence);
    }

    /** States a property or a control, if nothing was said of it yet. */
    void state(PropertyName name, Property property) {
        stated.putIfAbsent(name, property);
    }

    /** Adds what is weak in it, and what its code uses. */
    void seen(Seen more) {
        seen = seen.and(more);
    }
}
