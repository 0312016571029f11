package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.model.CodePlace;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Where a value comes from that the program itself does not choose.
 *
 * @param words where, such as {@code GET /owners?owner=}
 * @param place where it enters
 * @param harmlessIn what it does no harm in, because it went through what sees to that
 * @param slot the parameter of a method that it is as far as that method shows; empty if it comes out of a request
 */
record Origin(String words, CodePlace place, Set<SinkUse> harmlessIn, Optional<Slot> slot) {

    /** A part of a request. */
    static Origin request(String words, CodePlace place) {
        return new Origin(words, place, Set.of(), Optional.empty());
    }

    /** The same after something has made it harmless for a use. */
    Origin harmlessIn(SinkUse use) {
        EnumSet<SinkUse> all = EnumSet.of(use);
        all.addAll(harmlessIn);
        return new Origin(words, place, all, slot);
    }

    /** The same after something has made it harmless where another is. */
    Origin harmlessAs(Origin other) {
        Origin made = this;
        for (SinkUse use : other.harmlessIn()) {
            made = made.harmlessIn(use);
        }
        return made;
    }
}
