package dev.threatdoc.processor.module;

import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.facts.Facts;
import java.util.Set;

/**
 * Another module's own word on the system.
 *
 * @param id the module
 * @param facts what it says, of itself and of what it has from others
 * @param types its own annotated types
 */
public record UpstreamModule(String id, Facts facts, Set<String> types) {

    public UpstreamModule {
        types = Set.copyOf(types);
    }

    /** Whether something is the module's own. */
    boolean has(Place place) {
        return place instanceof CodePlace code && types.contains(code.type());
    }
}
