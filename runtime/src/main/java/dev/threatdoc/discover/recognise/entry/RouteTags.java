package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.vocabulary.Tags;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Takes down the paths of operations as tags of their program. */
final class RouteTags {

    private RouteTags() {}

    static void note(Stream<Operation> operations, Notes notes) {
        Map<Evidence, Set<String>> paths = new LinkedHashMap<>();
        Map<Evidence, Set<String>> sockets = new LinkedHashMap<>();
        operations.forEach(o -> {
            paths.computeIfAbsent(o.seen(), k -> new LinkedHashSet<>()).add(o.rawPath());
            if (o.protocol().equals("WebSocket")) {
                sockets.computeIfAbsent(o.seen(), k -> new LinkedHashSet<>()).add(o.rawPath());
            }
        });
        paths.forEach((seen, of) -> notes.tag(Tags.ENDPOINTS, seen, of.toArray(String[]::new)));
        sockets.forEach((seen, of) -> notes.tag(Tags.WEB_SOCKETS, seen, of.toArray(String[]::new)));
    }
}
