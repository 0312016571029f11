package dev.threatdoc.model;

import dev.threatdoc.model.stability.Stable;

/** How a value is known. */
@Stable
public enum Provenance {
    /** Somebody wrote it down, in an annotation or in a model file. */
    DECLARED,
    /** It was read off the code, or follows from something declared; the place says where. */
    DERIVED,
    /** Nobody said; the default of the kind stands in. */
    ASSUMED
}
