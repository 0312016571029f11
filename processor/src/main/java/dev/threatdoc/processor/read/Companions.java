package dev.threatdoc.processor.read;

import dev.threatdoc.model.Assumption;
import dev.threatdoc.model.Attributes;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.model.facts.Reference;
import dev.threatdoc.model.vocabulary.ElementKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * What the small annotations beside a kind or a flow say, those of the package included.
 *
 * @param controls what {@code @Controls} declares
 * @param inScope that it is out of scope, if anybody says so
 * @param levels the levels of {@code @Levels}; empty without it
 * @param assumptions its assumptions, then those of the package
 * @param responses its answers, then those of the package
 * @param inBoundary the boundary that it or its package names
 */
record Companions(
        Map<String, Property> controls,
        Optional<Property> inScope,
        SortedSet<Integer> levels,
        List<Assumption> assumptions,
        List<ThreatResponse> responses,
        Optional<Reference> inBoundary) {

    /** The attributes of an item with those properties and these companions. */
    Attributes attributes(ElementKind kind, Map<String, Property> properties) {
        Map<String, Property> all = new TreeMap<>(properties);
        inScope.ifPresent(p -> all.put("inScope", p));
        return Attributes.of(kind, all, controls);
    }
}
