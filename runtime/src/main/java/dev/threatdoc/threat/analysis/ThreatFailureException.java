package dev.threatdoc.threat.analysis;

import dev.threatdoc.model.Place;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.stability.Stable;
import dev.threatdoc.threat.catalog.Threat;
import dev.threatdoc.threat.condition.ConditionBudgetException;
import dev.threatdoc.threat.rule.RuleException;

/** A threat cannot be looked for, because of how it was written; whoever wrote it has to mend it. */
@Stable
public final class ThreatFailureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ThreatFailureException(Threat threat, Subject subject, String what, String remedy, RuntimeException cause) {
        super(
                (threat.catalog() + ": threat " + threat.id() + ": " + what + " at the " + subject.kind() + " \""
                                + subject.name() + "\"; " + remedy)
                        .replaceAll("\\p{Cntrl}+", " "),
                cause);
    }

    static ThreatFailureException tooCostly(Threat threat, Subject subject, ConditionBudgetException cause) {
        return new ThreatFailureException(
                threat, subject, "its condition takes too many steps", "nest fewer loops over the model", cause);
    }

    static ThreatFailureException brokenRule(Threat threat, Subject subject, RuleException cause) {
        return new ThreatFailureException(
                threat,
                subject,
                "the rule " + cause.getMessage(),
                "mend the rule, or leave it out with exclude=" + threat.id(),
                cause);
    }

    /** The same as a problem of the user's. */
    public Problem problem() {
        return Problem.error(Place.NONE, String.valueOf(getMessage()));
    }
}
