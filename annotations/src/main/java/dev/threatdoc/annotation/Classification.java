package dev.threatdoc.annotation;

/**
 * How much protection data needs, lowest first.
 *
 * <p>The constants are ordered: data may go only where at least its classification is approved.
 */
public enum Classification {
    /** Nobody has classified the data, or nobody has set a limit. */
    UNKNOWN,

    /** Anybody may read it; its disclosure harms no one. */
    PUBLIC,

    /**
     * Meant for people inside the organisation or for named partners; its disclosure is unwelcome but does little harm.
     */
    RESTRICTED,

    /**
     * Meant for those whose task needs it; its disclosure harms persons or the organisation, as with most personal
     * data.
     */
    SENSITIVE,

    /**
     * Meant for few named people or programs; its disclosure does serious harm or lets somebody in, as with
     * credentials, keys or health records.
     */
    SECRET,

    /**
     * Meant for the fewest possible; its disclosure threatens lives or the existence of the organisation, as with its
     * root signing keys.
     */
    TOP_SECRET
}
