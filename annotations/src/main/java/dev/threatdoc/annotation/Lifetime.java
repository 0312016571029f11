package dev.threatdoc.annotation;

/** How long credentials stay valid and how they can be ended before that. */
public enum Lifetime {
    /** The data is no credentials. */
    NONE,

    /** The credentials have a lifetime that nobody has stated. */
    UNKNOWN,

    /** They expire by themselves within a day, such as an access token. */
    SHORT,

    /** They expire later than after a day, or never, and there is no procedure to revoke them. */
    LONG,

    /**
     * They live longer than a day, but a program revokes them when a rule is met, such as a sign of misuse or the end
     * of a contract.
     */
    AUTO,

    /**
     * They live longer than a day, and a person can revoke them, such as a password that an administrator can reset.
     */
    MANUAL,

    /** They stand in source code, a binary or an image, so that only a new release can replace them. */
    HARDCODED
}
