package dev.threatdoc.threat.condition;

import dev.threatdoc.model.stability.Experimental;

/** Whether a result can still change when undeclared properties are declared. */
@Experimental
public enum Certainty {
    /** The result is the same whatever the undeclared properties turn out to be. */
    CERTAIN,
    /** The result holds as long as the undeclared properties have their defaults. */
    ASSUMED
}
