package dev.threatdoc.threat.analysis;

import dev.threatdoc.model.Assumption;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.Suppression;
import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.threat.catalog.Threat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the response, suppression or assumption that applies to each finding, and remembers which responses were used.
 */
final class Standings {

    private static final int DAYS_AHEAD = 14;
    private static final Standing OPEN = Standing.open();

    private final ModelGraph graph;
    private final Map<String, Threat> byName = new HashMap<>();
    private final Optional<LocalDate> today;
    private final Set<ThreatResponse> used = new HashSet<>();

    Standings(ModelGraph graph, List<Threat> threats, Optional<LocalDate> today) {
        this.graph = graph;
        this.today = today;
        threats.forEach(t -> t.aliases().forEach(a -> byName.putIfAbsent(a, t)));
        threats.forEach(t -> byName.put(t.id(), t));
    }

    /** What has been said of a finding. */
    Standing of(Threat threat, Subject subject, Optional<Weakness> weakness) {
        Optional<Suppression> silenced = weakness.flatMap(Weakness::silenced);
        if (silenced.isPresent()) {
            return Standing.suppressed(silenced.get(), Optional.empty());
        }
        if (subject.responses().isEmpty()
                && subject.suppressions().isEmpty()
                && subject.assumptions().isEmpty()
                && graph.model().assumptions().isEmpty()) {
            return OPEN;
        }
        List<ThreatResponse> answers = subject.responses().stream()
                .filter(r -> names(r.threat(), threat))
                .filter(r -> weakness.map(r::isAbout).orElse(r.at().isEmpty()))
                .toList();
        used.addAll(answers);
        Optional<ThreatResponse> answer = answer(answers);
        Optional<Assumption> assumption = exclusion(threat, subject);
        if (assumption.isPresent()) {
            return Standing.excluded(assumption.get(), answer);
        }
        if (answer.filter(this::counts).isPresent()) {
            return Standing.answered(answer.get(), endsSoon(answer.get()));
        }
        Optional<Suppression> suppression = subject.suppressions().stream()
                .filter(s -> s.isForAll() || names(s.threat(), threat))
                .findFirst();
        if (suppression.isPresent()) {
            return Standing.suppressed(suppression.get(), answer);
        }
        boolean ended = answer.filter(ThreatResponse::isDecision).isPresent();
        return Standing.of(ended ? Finding.Status.EXPIRED : Finding.Status.OPEN, answer);
    }

    /** Whether a name is that of a threat, or of one that the weakness which it tells of bears out. */
    private boolean names(String name, Threat threat) {
        if (threat.isNamed(name) || threat.bearsOut().contains(name)) {
            return true;
        }
        Threat named = byName.get(name);
        return named != null && threat.bearsOut(named);
    }

    /** The answer that says most: one that counts, else one that counted once, else one that decides nothing. */
    private Optional<ThreatResponse> answer(List<ThreatResponse> answers) {
        return first(answers, this::counts)
                .or(() -> first(answers, ThreatResponse::isDecision))
                .or(() -> first(answers, r -> true));
    }

    private static Optional<ThreatResponse> first(List<ThreatResponse> answers, Predicate<ThreatResponse> wanted) {
        return answers.stream().filter(wanted).findFirst();
    }

    /** Whether an answer decides anything on the day of the analysis. */
    private boolean counts(ThreatResponse response) {
        return response.isDecision() && !isOver(response);
    }

    /** Whether the last day of an answer is past. */
    boolean isOver(ThreatResponse response) {
        return today.isPresent()
                && response.until().filter(today.get()::isAfter).isPresent();
    }

    private boolean endsSoon(ThreatResponse response) {
        return today.isPresent()
                && response.until()
                        .filter(d -> !d.isAfter(today.get().plusDays(DAYS_AHEAD)))
                        .isPresent();
    }

    private Optional<Assumption> exclusion(Threat threat, Subject subject) {
        List<Assumption> assumptions = new ArrayList<>(subject.assumptions());
        assumptions.addAll(graph.model().assumptions());
        return assumptions.stream()
                .filter(a -> a.exclude().stream().anyMatch(n -> names(n, threat)))
                .findFirst();
    }

    /**
     * The answers that no finding needed. What is out of scope was not looked at, and threats that are not in use were
     * not looked for: answers about those may well be needed another time.
     */
    List<StaleAnswer> stale() {
        Map<ThreatResponse, Subject> given = new LinkedHashMap<>();
        for (Subject subject : graph.subjects()) {
            if (subject.inScope()) {
                subject.responses().forEach(r -> given.putIfAbsent(r, subject));
            }
        }
        List<StaleAnswer> stale = new ArrayList<>();
        given.forEach((response, subject) -> {
            if (!used.contains(response) && byName.containsKey(response.threat())) {
                stale.add(new StaleAnswer(response, subject));
            }
        });
        return stale;
    }
}
