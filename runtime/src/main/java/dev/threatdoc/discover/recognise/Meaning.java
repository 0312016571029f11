package dev.threatdoc.discover.recognise;

import dev.threatdoc.model.stability.Experimental;

/** Why data deserve protection. */
@Experimental
public enum Meaning {
    /** They relate to a person who can be identified. */
    PERSONAL,
    /** Whoever has them can act as somebody or open something. */
    CREDENTIALS,
    /** They are about somebody's money. */
    FINANCIAL,
    /** They are about somebody's body or mind. */
    HEALTH;

    /** Whether it is about a person. */
    public boolean isPersonal() {
        return this != CREDENTIALS;
    }

    /** Whether a disclosure does harm, rather than being unwelcome. */
    public boolean isSensitive() {
        return this != PERSONAL;
    }
}
