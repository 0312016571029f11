package dev.threatdoc.threat.analysis;

import dev.threatdoc.model.Subject;
import dev.threatdoc.model.stability.Experimental;
import dev.threatdoc.threat.catalog.Threat;

/**
 * A threat that would apply, but for what code shows or somebody declared to rule it out.
 *
 * @param threat the threat
 * @param subject what it does not apply to
 * @param reason why, as a sentence without a full stop
 */
@Experimental
public record NotApplicable(Threat threat, Subject subject, String reason) {}
