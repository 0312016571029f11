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
    /** Technologies without which it cannot happen. */
    NEEDS,
    /** What rules it out where it is known to hold. */
    UNLESS,
    /** The kind of weakness that it is the entry of. */
    WEAKNESS,
    /** How to mend the weakness, in one line. */
    FIX,
    /** The threats that the weakness bears out. */
    BEARS_OUT,
    /** Known, and without effect here as in the tools that the file was made for. */
    NO_EFFECT
}
