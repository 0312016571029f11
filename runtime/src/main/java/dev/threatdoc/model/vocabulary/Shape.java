package dev.threatdoc.model.vocabulary;

import dev.threatdoc.model.stability.Stable;

/** How a kind is drawn; each renderer has one picture for each. */
@Stable
public enum Shape {
    /** A person or an outside role that starts things. */
    ACTOR,
    /** A single program: a circle in classic data-flow diagrams. */
    PROCESS,
    /** A program that answers requests. */
    SERVER,
    /** Several programs drawn as one: a process with a double line. */
    MULTI_PROCESS,
    /** Where data rests: the open-ended box, or a cylinder. */
    DATASTORE,
    /** Something that we do not run: a box. */
    EXTERNAL,
    /** A function that a platform runs on demand. */
    FUNCTION,
    /** A language model: a hexagon. */
    MODEL,
    /** A program that a language model steers: a hexagon with a double line. */
    AGENT,
    /** Anything else: a plain box. */
    PLAIN
}
