package dev.threatdoc.files.exchange;

import dev.threatdoc.model.Element;
import dev.threatdoc.model.vocabulary.Kinds;

/** What is outside: of the system, or of all its trust boundaries. */
final class Outside {

    /** The zone of what stands in no trust boundary, for formats in which all has to stand somewhere. */
    static final String ZONE = "outside-of-all-boundaries";

    /** What that zone is called. */
    static final String NAME = "Outside of all trust boundaries";

    private Outside() {}

    /** Whether an element is no part of the system: a person, or a system of others. */
    static boolean holds(Element element) {
        return element.kind().is(Kinds.ACTOR) || element.kind().is(Kinds.EXTERNAL_ENTITY);
    }
}
