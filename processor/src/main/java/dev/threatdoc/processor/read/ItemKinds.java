package dev.threatdoc.processor.read;

import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.Kinds;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Says what a type is in the model, by the first annotation that makes it something. */
final class ItemKinds {

    private ItemKinds() {}

    /** The annotations that make a type an element, a boundary or a data asset; one, unless the user is wrong. */
    static List<Marker> markers(Element type) {
        return Markers.on(type).stream().filter(m -> kind(m).isPresent()).toList();
    }

    /** The kind that an annotation gives to the type that it is on. */
    static Optional<ElementKind> kind(Marker marker) {
        return Kinds.byAnnotation(marker.name()).filter(k -> k != Kinds.DATAFLOW);
    }

    /** Whether a type is an element: something that flows can start from and end at. */
    static boolean isElement(Element type) {
        return markers(type).stream()
                .findFirst()
                .flatMap(ItemKinds::kind)
                .filter(ItemKinds::isElement)
                .isPresent();
    }

    /** Whether flows can start from things of that kind and end at them. */
    static boolean isElement(ElementKind kind) {
        return kind != Kinds.BOUNDARY && kind != Kinds.DATA && kind != Kinds.DATAFLOW;
    }

    /** The nearest element among a type and those around it. */
    static Optional<TypeElement> enclosing(Element declaration) {
        for (Element e = declaration; e != null; e = e.getEnclosingElement()) {
            if (e instanceof TypeElement type && isElement(type)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
