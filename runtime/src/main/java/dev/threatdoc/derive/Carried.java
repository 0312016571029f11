package dev.threatdoc.derive;

import dev.threatdoc.vocabulary.Tags;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The data of which the code shows that a flow carries them: what users send, and what is stored in the one store. */
final class Carried {

    private static final Set<String> FACADES = Set.of(Tags.GATEWAY, Tags.WEB_SERVER);
    private static final Set<String> DATABASES = Set.of(Tags.DATABASE, Tags.EXTERNAL_DATABASE);
    /** Facades stand behind facades, but not many of them. */
    private static final int MOST_FACADES = 4;

    private Carried() {}

    /**
     * The keys of the data, each once.
     *
     * @param edges all edges of the system
     */
    static Stream<String> by(Edge edge, List<Edge> edges) {
        if (edge.source.has(Tags.USER)) {
            return exchanged(edge.sink, edges, MOST_FACADES).distinct();
        }
        if (isPassing(edge)) {
            return exchanged(edge.sink, edges, MOST_FACADES).distinct();
        }
        return edge.sink.hasAny(DATABASES) ? edge.source.stored.stream() : Stream.of();
    }

    /** What an element takes and gives, and whatever a facade passes on to those behind it. */
    private static Stream<String> exchanged(Node node, List<Edge> edges, int facades) {
        Stream<String> behind = facades == 0 || !node.hasAny(FACADES)
                ? Stream.of()
                : edges.stream()
                        .filter(e -> e.source == node && isPassing(e))
                        .flatMap(e -> exchanged(e.sink, edges, facades - 1));
        return Stream.concat(node.exchanged.stream(), behind);
    }

    /** Whether a facade passes requests on by it. */
    private static boolean isPassing(Edge edge) {
        return edge.source.hasAny(FACADES)
                && edge.protocol.startsWith("HTTP")
                && !edge.isAnswer
                && !edge.tags.containsKey(Tags.REGISTRATION)
                && edge.sink.has(Tags.ENDPOINTS);
    }
}
