package dev.threatdoc.threat.analysis;

import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.vocabulary.Technology;
import dev.threatdoc.threat.catalog.Threat;
import dev.threatdoc.threat.condition.Decision;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells why a threat cannot happen to something: a technology is absent, or what rules the threat out is known. */
final class RuledOut {

    private final ModelGraph graph;
    private final boolean judgesInFull;

    /**
     * For one model.
     *
     * @param applicability whether anything may be ruled out
     */
    RuledOut(ModelGraph graph, boolean applicability) {
        this.graph = graph;
        this.judgesInFull = !applicability || graph.model().settings().judgedInFull();
    }

    /** The reason; empty where the threat has to be judged. */
    Optional<String> reason(Threat threat, Subject subject) {
        if (judgesInFull) {
            return Optional.empty();
        }
        return missing(threat, subject)
                .or(() -> threat.unless()
                        .filter(c -> c.evaluateIfHolds(subject, graph)
                                .filter(e -> e.decision() instanceof Decision.Settled)
                                .isPresent())
                        .map(c -> c.words().replaceFirst("\\.$", "")));
    }

    private static Optional<String> missing(Threat threat, Subject subject) {
        if (threat.needs().isEmpty()) {
            return Optional.empty();
        }
        return subject.technologies().flatMap(used -> {
            List<Technology> absent =
                    threat.needs().stream().filter(t -> !used.contains(t)).toList();
            return absent.isEmpty()
                    ? Optional.empty()
                    : Optional.of("Nothing in its code "
                            + absent.stream().map(Technology::words).collect(Collectors.joining(" or ")));
        });
    }
}
