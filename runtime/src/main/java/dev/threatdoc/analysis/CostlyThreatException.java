package dev.threatdoc.analysis;

import dev.threatdoc.catalog.Threat;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.Subject;

/** The condition of a threat takes more steps than an analysis can afford; whoever wrote it has to make it simpler. */
public final class CostlyThreatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CostlyThreatException(Threat threat, Subject subject, RuntimeException cause) {
        super(
                threat.catalog() + ": threat " + threat.id() + ": its condition takes too many steps at the "
                        + subject.kind() + " \"" + subject.name() + "\"; nest fewer loops over the model",
                cause);
    }

    /** The same as a problem of the user's. */
    public Problem problem() {
        return Problem.error(Place.NONE, String.valueOf(getMessage()));
    }
}
