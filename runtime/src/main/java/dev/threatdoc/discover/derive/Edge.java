package dev.threatdoc.discover.derive;

import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.vocabulary.Tag;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A dataflow while it is being put together. */
final class Edge {

    final Node source;
    final Node sink;
    final String protocol;
    final Evidence evidence;
    /** Whether the sink opened the connection, so that the data are what it asked for. */
    boolean isAnswer;

    final Map<Tag, Property> tags = new TreeMap<>();
    final Set<String> seen = new LinkedHashSet<>();

    Edge(Node source, Node sink, String protocol, Evidence evidence) {
        this.source = source;
        this.sink = sink;
        this.protocol = protocol;
        this.evidence = evidence;
    }

    /** What its flow goes by among facts. */
    String key() {
        return source.name + " -> " + sink.name + " " + protocol;
    }

    /** Whether it starts or ends there. */
    boolean joins(Node node) {
        return source == node || sink == node;
    }

    /** Adds all that was seen of another. */
    void join(Edge other) {
        other.tags.forEach(tags::putIfAbsent);
        seen.addAll(other.seen);
    }

    void add(Map<Tag, List<String>> more, Evidence by) {
        more.forEach((tag, values) -> Node.tag(tags, tag, values, by));
        seen.add(by.text());
    }
}
