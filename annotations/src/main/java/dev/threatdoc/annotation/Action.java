package dev.threatdoc.annotation;

/**
 * What to do with a flow that has the ends, the data, the properties and the controls of another one, whatever its
 * name, note and order.
 */
public enum Action {
    /** Keep it. */
    NO_ACTION,

    /** Refuse the model. */
    RESTRICT,

    /** Keep it, but draw only the first. */
    IGNORE
}
