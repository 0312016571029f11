package dev.threatdoc.discover.derive;

import dev.threatdoc.model.vocabulary.Tags;
import java.util.List;

/** Leaves out hints at flows that more than a hint shows, whichever way the data go. */
final class OnlyHinted {

    private OnlyHinted() {}

    static Wiring withoutShown(Wiring wiring) {
        List<Edge> shown = wiring.edges().values().stream()
                .filter(e -> !e.has(Tags.HINTED))
                .toList();
        return wiring.without(wiring.edges().values().stream()
                .filter(e -> e.has(Tags.HINTED) && shown.stream().anyMatch(s -> isBetweenSame(s, e)))
                .toList());
    }

    private static boolean isBetweenSame(Edge a, Edge b) {
        return (a.source().equals(b.source()) && a.sink().equals(b.sink()))
                || (a.source().equals(b.sink()) && a.sink().equals(b.source()));
    }
}
