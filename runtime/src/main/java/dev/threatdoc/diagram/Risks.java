package dev.threatdoc.diagram;

import dev.threatdoc.analysis.Analysis;
import dev.threatdoc.analysis.Finding;
import dev.threatdoc.catalog.Level;
import dev.threatdoc.model.Subject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The worst open finding of each item, found in one pass over all findings. */
final class Risks {

    private final Map<String, Level> worst = new HashMap<>();

    private Risks() {}

    /** The risks that a drawing shows: none unless it is to be coloured. */
    static Risks of(Analysis analysis, DiagramOptions options) {
        Risks risks = new Risks();
        if (options.colormap()) {
            analysis.findings().stream()
                    .filter(Finding::isOpen)
                    .forEach(f -> risks.worst.merge(f.subject().id(), f.severity(), Risks::higher));
        }
        return risks;
    }

    /** The worst among several items. */
    Optional<Level> of(Subject... subjects) {
        return Stream.of(subjects)
                .flatMap(s -> Optional.ofNullable(worst.get(s.id())).stream())
                .max(Level::compareTo);
    }

    private static Level higher(Level a, Level b) {
        return a.atLeast(b) ? a : b;
    }
}
