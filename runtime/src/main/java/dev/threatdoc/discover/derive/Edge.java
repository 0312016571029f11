package dev.threatdoc.discover.derive;

import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.vocabulary.Tag;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A dataflow of a system that is being derived; between two nodes there is one by one protocol, however many places
 * show it.
 *
 * @param protocol the application protocol; empty where unknown
 * @param evidence what shows it first
 * @param isAnswer whether the sink opened the connection, so that the data are what it asked for
 * @param tags how it works
 * @param seen all that shows it, in words
 */
record Edge(
        Node.Ref source,
        Node.Ref sink,
        String protocol,
        Evidence evidence,
        boolean isAnswer,
        Map<Tag, Property> tags,
        List<String> seen) {

    Edge {
        tags = Collections.unmodifiableMap(new TreeMap<>(tags));
        seen = seen.stream().distinct().toList();
    }

    static Edge between(Node source, Node sink, String protocol, Evidence evidence) {
        return new Edge(source.ref(), sink.ref(), protocol, evidence, false, Map.of(), List.of());
    }

    /** What its flow goes by among facts. */
    String key() {
        return source.name() + " -> " + sink.name() + " " + protocol;
    }

    /** By what edges are told apart and sorted. */
    String order() {
        return order(source, sink, protocol);
    }

    static String order(Node.Ref source, Node.Ref sink, String protocol) {
        return source.name() + '\0' + sink.name() + '\0' + protocol;
    }

    /** Whether it starts there. */
    boolean isFrom(Node node) {
        return source.equals(node.ref());
    }

    /** Whether it ends there. */
    boolean isTo(Node node) {
        return sink.equals(node.ref());
    }

    /** Whether it starts or ends there. */
    boolean joins(Node node) {
        return isFrom(node) || isTo(node);
    }

    boolean has(Tag tag) {
        return tags.containsKey(tag);
    }

    /** The same, as an answer or not. */
    Edge withAnswer(boolean isAnswer) {
        return new Edge(source, sink, protocol, evidence, isAnswer, tags, seen);
    }

    /** The same with one more tag. */
    Edge tagged(Tag tag) {
        return with(Node.tagged(tags, tag, List.of(), evidence), seen);
    }

    /** The same with all that was seen of another; its own tags stay. */
    Edge joined(Edge other) {
        Map<Tag, Property> all = new TreeMap<>(other.tags);
        all.putAll(tags);
        return with(all, both(seen, other.seen));
    }

    /** The same with what one more place shows of it. */
    Edge seenBy(Evidence by, Map<Tag, List<String>> more) {
        Map<Tag, Property> all = tags;
        for (Map.Entry<Tag, List<String>> tag : more.entrySet()) {
            all = Node.tagged(all, tag.getKey(), tag.getValue(), by);
        }
        return with(all, both(seen, List.of(by.text())));
    }

    private Edge with(Map<Tag, Property> tags, List<String> seen) {
        return new Edge(source, sink, protocol, evidence, isAnswer, tags, seen);
    }

    private static List<String> both(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
