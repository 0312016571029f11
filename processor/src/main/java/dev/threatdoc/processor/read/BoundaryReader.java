package dev.threatdoc.processor.read;

import dev.threatdoc.model.facts.Reference;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.type.DeclaredType;

/** Reads {@code @InBoundary}, on a type or for all of its package. */
final class BoundaryReader {

    private static final String ANNOTATION = "InBoundary";

    private final DeclarationReferences references;

    BoundaryReader(DeclarationReferences references) {
        this.references = references;
    }

    /** The boundary that a type names, or else its package. */
    Optional<Reference> around(Element type, PackageElement around) {
        Optional<Marker> own = Markers.first(type, ANNOTATION);
        if (own.isPresent()) {
            return references.named(own.get(), "value").stream().findFirst();
        }
        return Markers.first(around, ANNOTATION)
                .filter(m -> !holds(type, m))
                .flatMap(m -> references.named(m, "value").stream().findFirst());
    }

    /** Whether a type is the boundary that the package names, or one around it: it does not lie in itself. */
    private static boolean holds(Element type, Marker marker) {
        Set<Element> seen = new HashSet<>();
        Optional<Element> next = target(marker);
        while (next.isPresent() && seen.add(next.get())) {
            if (next.get().equals(type)) {
                return true;
            }
            next = Markers.first(next.get(), ANNOTATION).flatMap(BoundaryReader::target);
        }
        return false;
    }

    private static Optional<Element> target(Marker marker) {
        return marker.value("value")
                .map(AnnotationValue::getValue)
                .filter(DeclaredType.class::isInstance)
                .map(t -> ((DeclaredType) t).asElement());
    }
}
