package dev.threatdoc.threat.analysis;

import dev.threatdoc.model.Problem;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.model.stability.Stable;

/**
 * An answer to a finding that is not there, or no more.
 *
 * @param response the answer
 * @param subject the first of what it was given for
 */
@Stable
public record StaleAnswer(ThreatResponse response, Subject subject) {

    /** The same as a problem of the user's. */
    public Problem problem() {
        return Problem.warning(
                response.place(),
                "The answer to " + response.threat() + " (" + response.kind().words()
                        + ") matches no finding, neither of "
                        + subject.kind().name() + " \"" + subject.name()
                        + "\" nor of anything else that it was given for; take it away");
    }
}
