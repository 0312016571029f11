package dev.threatdoc.discover.derive;

import dev.threatdoc.model.Connection;
import dev.threatdoc.model.facts.FlowFact;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The declared dataflows: no dataflow is derived between elements that they join. */
final class Declared {

    /** What kind somebody would have declared for what plays a role. */
    private static final Map<Tag, ElementKind> KINDS = Map.of(
            Tags.DATABASE, Kinds.DATASTORE,
            Tags.EXTERNAL_DATABASE, Kinds.DATASTORE,
            Tags.CACHE, Kinds.DATASTORE,
            Tags.SEARCH_ENGINE, Kinds.DATASTORE,
            Tags.MESSAGE_BROKER, Kinds.DATASTORE,
            Tags.LANGUAGE_MODEL, Kinds.LLM,
            Tags.AGENT, Kinds.AGENT);

    private final Set<String> pairs = new HashSet<>();
    private final Map<String, Set<String>> neighbours = new HashMap<>();

    Declared(List<FlowFact> flows) {
        for (FlowFact flow : flows) {
            String source = flow.source().key();
            String sink = flow.sink().key();
            pairs.add(pair(source, sink));
            pairs.add(pair(sink, source));
            neighbours.computeIfAbsent(source, k -> new HashSet<>()).add(sink);
            neighbours.computeIfAbsent(sink, k -> new HashSet<>()).add(source);
        }
    }

    /** Whether a flow, in either direction, joins two elements. */
    boolean joins(Node source, Node sink) {
        return pairs.contains(pair(source.key(), sink.key()));
    }

    /**
     * Whether a connection is surely what somebody declared in other words: whoever declared a server with a store
     * means by it the store that the server's code talks to.
     */
    boolean covers(Wiring wiring, Node node, Connection connection) {
        ElementKind kind = connection.end().role().map(KINDS::get).orElse(null);
        if (!node.isDeclared() || kind == null) {
            return false;
        }
        Set<String> beside = neighbours.getOrDefault(node.key(), Set.of());
        return is(node, kind)
                || wiring.known().stream().anyMatch(n -> beside.contains(n.key()) && is(n, kind))
                || wiring.ours().stream().anyMatch(n -> n.isDeclared() && beside.contains(n.key()) && is(n, kind));
    }

    private static boolean is(Node node, ElementKind kind) {
        return node.fact().map(f -> f.attributes().kind().is(kind)).orElse(false);
    }

    private static String pair(String source, String sink) {
        return source + '\0' + sink;
    }
}
