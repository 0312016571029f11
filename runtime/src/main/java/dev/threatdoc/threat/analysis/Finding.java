package dev.threatdoc.threat.analysis;

import dev.threatdoc.model.Assumption;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.Suppression;
import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.model.stability.Stable;
import dev.threatdoc.threat.catalog.Level;
import dev.threatdoc.threat.catalog.Threat;
import dev.threatdoc.threat.condition.Certainty;
import dev.threatdoc.threat.condition.Decision;
import dev.threatdoc.threat.condition.Unknown;
import dev.threatdoc.threat.risk.Risk;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A threat that applies to something in the model.
 *
 * @param threat the threat
 * @param subject what it applies to
 * @param severity how bad it is: the threat's severity, or the one that the user's answer gives it
 * @param risk how much it matters here
 * @param decision how it depends on undeclared properties
 * @param evidence what shows it, if a rule in Java found it
 * @param standing what has become of it
 */
@Stable
public record Finding(
        Threat threat,
        Subject subject,
        Level severity,
        Risk risk,
        Decision decision,
        List<Evidence> evidence,
        Standing standing) {

    /**
     * The order in which people want to see findings: the highest risk first, then the severest, then what is certain;
     * what is alike in all that keeps the order of the model.
     */
    public static final Comparator<Finding> RISKIEST_FIRST = Comparator.comparing(Finding::risk)
            .thenComparing(Finding::severity)
            .reversed()
            .thenComparing(Finding::certainty);

    /** What has become of a finding. */
    public enum Status {
        /** Nobody has answered it. */
        OPEN("open"),
        /** Somebody has, but until a day that is past: it is as open as if nobody had. */
        EXPIRED("expired"),
        /** Somebody has: see its response. */
        ANSWERED("answered"),
        /** It was silenced in code without an answer. */
        SUPPRESSED("suppressed"),
        /** It is in the baseline: known, and neither answered nor new. */
        KNOWN("known"),
        /** An assumption says that it does not apply. */
        EXCLUDED("excluded");

        private final String words;

        Status(String words) {
            this.words = words;
        }

        /** The status as outputs print it. */
        public String words() {
            return words;
        }
    }

    public Finding {
        evidence = List.copyOf(evidence);
    }

    /** The same finding, of which something else has become. */
    Finding with(Standing other) {
        return new Finding(threat, subject, severity, risk, decision, evidence, other);
    }

    /** The same from one run to the next, as long as the threat and the subject keep their ids. */
    public String id() {
        return threat.id() + "@" + subject.id();
    }

    /** What has become of it. */
    public Status status() {
        return standing.status();
    }

    /** Whether somebody has to deal with it now: it is new, or the answer to it has ended. */
    public boolean isOpen() {
        return status() == Status.OPEN || status() == Status.EXPIRED;
    }

    /** Whether it is certain, or assumed. */
    public Certainty certainty() {
        return isCertain() ? Certainty.CERTAIN : Certainty.ASSUMED;
    }

    /** Whether it follows from what was said, whatever else people may still say. */
    public boolean isCertain() {
        return decision instanceof Decision.Settled;
    }

    /** For an assumed finding, the smallest set of undeclared properties that decides it; sorted. */
    public List<Unknown> settledBy() {
        return List.copyOf(decision.unknowns());
    }

    /** The user's answer to it, if there is one; whether it counts, the status says. */
    public Optional<ThreatResponse> response() {
        return standing.response();
    }

    /** Whether the answer to it counts for two weeks more at the most. */
    public boolean endsSoon() {
        return standing.endsSoon();
    }

    /** The assumption that takes it away, if one does. */
    public Optional<Assumption> excludedBy() {
        return standing.excludedBy();
    }

    /** Where it was silenced in code, if it was. */
    public Optional<Suppression> suppressedBy() {
        return standing.suppressedBy();
    }
}
