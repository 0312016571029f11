package dev.threatdoc.processor.option;

/** What to read off code beyond Threatdoc's own annotations. */
public enum Derive {
    /** Nothing. */
    NONE,
    /** What completes the elements that annotations declare. */
    HINTS,
    /** Whole elements too, so that code without annotations gets a model. */
    ALL
}
