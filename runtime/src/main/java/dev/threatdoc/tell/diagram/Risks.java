package dev.threatdoc.tell.diagram;

import dev.threatdoc.model.Subject;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.catalog.Level;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The open findings of each item: the worst, and how many; found in one pass over all findings. */
final class Risks {

    private final Map<String, Level> worst = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private Risks() {}

    /** The risks that a drawing shows: none unless it is to be coloured. */
    static Risks of(Analysis analysis, DiagramOptions options) {
        Risks risks = new Risks();
        if (options.colormap()) {
            analysis.open().forEach(f -> risks.add(f.subject().id(), f.severity()));
        }
        return risks;
    }

    /** The worst among several items. */
    Optional<Level> of(Subject... subjects) {
        return Stream.of(subjects)
                .flatMap(s -> Optional.ofNullable(worst.get(s.id())).stream())
                .max(Level::compareTo);
    }

    /** How many open findings several items have together. */
    int count(Subject... subjects) {
        return Stream.of(subjects).mapToInt(s -> counts.getOrDefault(s.id(), 0)).sum();
    }

    private void add(String id, Level severity) {
        worst.merge(id, severity, Risks::higher);
        counts.merge(id, 1, Integer::sum);
    }

    private static Level higher(Level a, Level b) {
        return a.atLeast(b) ? a : b;
    }
}
