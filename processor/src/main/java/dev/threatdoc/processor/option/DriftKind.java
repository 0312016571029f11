package dev.threatdoc.processor.option;

/** In which ways code and declarations can disagree. */
public enum DriftKind {
    /** A declared flow of which the code shows nothing. */
    FLOW,
    /** An undeclared use across a trust boundary. */
    BOUNDARY,
    /** A declared control that the code contradicts. */
    CONTROL,
    /** An element whose class is gone. */
    ELEMENT
}
