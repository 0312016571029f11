package dev.threatdoc.threat.analysis;

import dev.threatdoc.model.Place;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.stability.Stable;
import dev.threatdoc.threat.catalog.Threat;
import dev.threatdoc.threat.rule.RuleException;

/**
 * A threat that could not be looked for, because of how it was written; whoever wrote it has to mend it. All others are
 * looked for all the same.
 *
 * @param threat which one
 * @param message what happened at which item, and what to do, in one line
 */
@Stable
public record ThreatFailure(Threat threat, String message) {

    static ThreatFailure tooCostly(Threat threat, Subject subject) {
        return of(threat, subject, "its condition takes too many steps", "nest fewer loops over the model");
    }

    static ThreatFailure brokenRule(Threat threat, Subject subject, RuleException cause) {
        return of(
                threat,
                subject,
                "the rule " + cause.getMessage(),
                "mend the rule, or leave it out with exclude=" + threat.id());
    }

    private static ThreatFailure of(Threat threat, Subject subject, String what, String remedy) {
        return new ThreatFailure(
                threat,
                (threat.catalog() + ": threat " + threat.id() + ": " + what + " at the " + subject.kind() + " \""
                                + subject.name() + "\"; " + remedy)
                        .replaceAll("\\p{Cntrl}+", " "));
    }

    /** The same as a problem of the user's, who has every other finding. */
    public Problem problem() {
        return Problem.warning(Place.NONE, message);
    }

    /** The same where a gate asks for a verdict, which nobody can give. */
    public Problem verdict() {
        return Problem.error(Place.NONE, message);
    }
}
