package dev.threatdoc.processor.read;

import dev.threatdoc.model.Attributes;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.Remarks;
import dev.threatdoc.model.facts.Reference;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.PropertyNames;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the small annotations beside a kind or a flow say, those of the package included.
 *
 * @param controls what {@code @Controls} declares
 * @param more what {@code @Property} declares that is no control
 * @param inScope that it is out of scope, if anybody says so
 * @param remarks its levels, its assumptions and answers, and behind these those of the package
 * @param inBoundary the boundary that it or its package names
 */
record Companions(
        Map<PropertyName, Property> controls,
        Map<PropertyName, Property> more,
        Optional<Property> inScope,
        Remarks remarks,
        Optional<Reference> inBoundary) {

    /** The attributes of an item with those properties and these companions. */
    Attributes attributes(ElementKind kind, Map<PropertyName, Property> properties) {
        Map<PropertyName, Property> all = new TreeMap<>(properties);
        more.forEach((name, property) -> {
            if (kind.property(name).isPresent()) {
                all.put(name, property);
            }
        });
        inScope.ifPresent(p -> all.put(PropertyNames.IN_SCOPE, p));
        return Attributes.of(kind, all, controls);
    }
}
