package dev.threatdoc.annotation;

/** What was decided about a threat. */
public enum ResponseKind {
    /** A measure is in place that prevents the threat or makes it insignificant; the reason says which. */
    MITIGATED,

    /** The risk is known and borne; nothing more is done about it for the time being. */
    ACCEPTED,

    /** Somebody else bears the risk, by contract or insurance. */
    TRANSFERRED,

    /** What made the threat possible is not done any more, such as a function that was removed. */
    AVOIDED,

    /** The threat does not apply here, whatever the model says; the reason says why. */
    FALSE_POSITIVE
}
