package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.vocabulary.Tags;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Knows a framework of which the paths that a program answers are all that there is to tell. */
interface RouteRecogniser extends Recogniser, OperationReader {

    /** Takes down the paths of all operations as tags of their program. */
    @Override
    default void recognise(Module module, Notes notes) {
        Map<Evidence, Set<String>> paths = new LinkedHashMap<>();
        Map<Evidence, Set<String>> sockets = new LinkedHashMap<>();
        operations(module).forEach(o -> {
            paths.computeIfAbsent(o.seen(), k -> new LinkedHashSet<>()).add(o.rawPath());
            if (o.protocol().equals(Operation.WEB_SOCKET)) {
                sockets.computeIfAbsent(o.seen(), k -> new LinkedHashSet<>()).add(o.rawPath());
            }
        });
        paths.forEach((seen, of) -> notes.tag(Tags.ENDPOINTS, seen, of.toArray(String[]::new)));
        sockets.forEach((seen, of) -> notes.tag(Tags.WEB_SOCKETS, seen, of.toArray(String[]::new)));
    }
}
