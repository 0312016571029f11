package dev.threatdoc.threat.catalog;

/** What an entry of a threat file can say. */
enum ThreatField {
    ID,
    TITLE,
    ALIASES,
    TARGETS,
    CONDITION,
    SEVERITY,
    LIKELIHOOD,
    STRIDE,
    DETAILS,
    PREREQUISITES,
    MITIGATIONS,
    EXAMPLE,
    REFERENCES,
    PARENT,
    /** Known, and without effect here as in the tools that the file was made for. */
    NO_EFFECT
}
