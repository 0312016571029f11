package dev.threatdoc.processor.read;

import dev.threatdoc.model.facts.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads class literals as names of other declarations, which are read in their turn. */
final class DeclarationReferences {

    private final ReaderContext context;

    DeclarationReferences(ReaderContext context) {
        this.context = context;
    }

    /** What the class literals of an attribute name; {@code void.class} names nothing. */
    List<Reference> named(Marker marker, String attribute) {
        Optional<AnnotationValue> value = marker.value(attribute);
        if (value.isEmpty()) {
            return List.of();
        }
        List<Reference> references = new ArrayList<>();
        if (value.get().getValue() instanceof List<?> items) {
            items.forEach(i -> named(marker, attribute, ((AnnotationValue) i).getValue(), references));
        } else {
            named(marker, attribute, value.get().getValue(), references);
        }
        return references;
    }

    /** Whether an attribute says something, be it something that the compiler cannot find. */
    static boolean isSaid(Marker marker, String attribute) {
        return marker.value(attribute)
                .filter(v -> !(v.getValue() instanceof TypeMirror t && t.getKind() == TypeKind.VOID))
                .isPresent();
    }

    /** A type as a declaration names it that leaves the attribute out. */
    Reference implied(Marker marker, TypeElement type) {
        context.enqueue(type);
        return new Reference(
                context.places().names().type(type),
                words(type),
                context.places().of(marker, ""));
    }

    private void named(Marker marker, String attribute, Object literal, List<Reference> references) {
        if (literal instanceof DeclaredType type
                && type.getKind() == TypeKind.DECLARED
                && type.asElement() instanceof TypeElement element) {
            context.enqueue(element);
            references.add(new Reference(
                    context.places().names().type(element),
                    words(element),
                    context.places().of(marker, attribute)));
        } else if (literal instanceof TypeMirror type && type.getKind() == TypeKind.VOID) {
            // As if it had been left out.
            return;
        } else if (literal instanceof TypeMirror type && type.getKind() != TypeKind.ERROR) {
            references.add(new Reference(
                    type.toString(), type.toString(), context.places().of(marker, attribute)));
        } else {
            context.missing(marker, attribute);
        }
    }

    /** The name as it is written, with the types around it but without its package. */
    static String words(Element type) {
        String name = type.getSimpleName().toString();
        Element enclosing = type.getEnclosingElement();
        return enclosing == null || enclosing instanceof PackageElement ? name : words(enclosing) + "." + name;
    }
}
