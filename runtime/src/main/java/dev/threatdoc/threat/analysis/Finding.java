package dev.threatdoc.threat.analysis;

import dev.threatdoc.model.Assumption;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.Suppression;
import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.model.Weakness;
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
 * @param judgement whether it is certain, and else what would settle it
 * @param evidence what shows it: the weakness that it tells of or that bears it out, or what a rule in Java found
 * @param standing what has become of it
 * @param weakness the weakness that it tells of, if it is one
 * @param within the id of the finding that it is shown in; empty if it stands on its own
 */
@Stable
public record Finding(
        Threat threat,
        Subject subject,
        Level severity,
        Risk risk,
        Judgement judgement,
        List<Evidence> evidence,
        Standing standing,
        Optional<Weakness> weakness,
        String within) {

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

    /** A finding that stands on its own, and is certain if nothing that anybody may still say matters. */
    public Finding(
            Threat threat,
            Subject subject,
            Level severity,
            Risk risk,
            Decision decision,
            List<Evidence> evidence,
            Standing standing) {
        this(threat, subject, severity, risk, Judgement.of(decision), evidence, standing, Optional.empty(), "");
    }

    /** The same finding, of which something else has become. */
    Finding with(Standing other) {
        return new Finding(threat, subject, severity, risk, judgement, evidence, other, weakness, within);
    }

    /** The same finding, shown in another. */
    Finding shownIn(Finding head) {
        return new Finding(threat, subject, severity, risk, judgement, evidence, standing, weakness, head.id());
    }

    /** The same finding, which a weakness bears out, shown in the finding that tells of that. */
    Finding borneOutBy(Finding teller) {
        return new Finding(
                threat,
                subject,
                severity,
                risk,
                Judgement.of(Decision.settled(true)),
                teller.evidence,
                standing,
                weakness,
                teller.id());
    }

    /**
     * The same from one run to the next, as long as the threat and the subject keep their ids; and of a weakness, as
     * long as what stands there stays as it is.
     */
    public String id() {
        return threat.id() + "@" + subject.id()
                + weakness.map(w -> "@" + w.spot()).orElse("");
    }

    /** Where people have to look: at the weakness, else where the subject was declared. */
    public Place place() {
        return weakness.map(Weakness::place).orElseGet(subject::place);
    }

    /** Whether a weakness bears it out or declarations make it so, or whether somebody has to say more. */
    public Certainty certainty() {
        return judgement.certainty();
    }

    /** How it depends on what nobody declared. */
    public Decision decision() {
        return judgement.decision();
    }

    /**
     * For an assumed finding, the smallest set of what nobody said that decides it, or else of what was read off code
     * and a declaration would overrule; sorted.
     */
    public List<Unknown> settledBy() {
        return judgement.settledBy();
    }

    /** What has become of it. */
    public Status status() {
        return standing.status();
    }

    /** Whether somebody has to deal with it now: it is new, or the answer to it has ended. */
    public boolean isOpen() {
        return status() == Status.OPEN || status() == Status.EXPIRED;
    }

    /** Whether a weakness bears it out, or declarations make it so, whatever else people may still say. */
    public boolean isCertain() {
        return certainty() == Certainty.CERTAIN;
    }

    /** Whether it is shown on its own, rather than in another. */
    public boolean isHead() {
        return within.isEmpty();
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
