package dev.threatdoc.processor.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.type.TypeKind;

/** Finds Threatdoc's annotations, by name: their classes are not on the processor's path. */
public final class Markers {

    /** The package of the annotations. */
    public static final String PACKAGE = "dev.threatdoc.annotation";

    /** Theirs which says nothing of a model: it marks what we have written ourselves. */
    static final String GENERATED = "GeneratedByThreatdoc";

    private Markers() {}

    /** Threatdoc's annotations on a declaration in their order, repeated ones taken out of their containers. */
    public static List<Marker> on(Element declaration) {
        List<Marker> markers = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (AnnotationMirror mirror : declaration.getAnnotationMirrors()) {
            String name = simpleName(mirror);
            if (name.isEmpty()) {
                continue;
            }
            List<AnnotationMirror> inner = contained(mirror);
            if (inner.isEmpty()) {
                markers.add(new Marker(declaration, mirror, name, counts.merge(name, 1, Integer::sum) - 1, false));
            }
            for (AnnotationMirror one : inner) {
                String innerName = simpleName(one);
                int index = counts.merge(innerName, 1, Integer::sum) - 1;
                markers.add(new Marker(declaration, one, innerName, index, true));
            }
        }
        return markers;
    }

    /** The annotations of one type on a declaration, in their order. */
    public static List<Marker> on(Element declaration, String name) {
        return on(declaration).stream().filter(m -> m.name().equals(name)).toList();
    }

    /** The first annotation of one type on a declaration. */
    public static Optional<Marker> first(Element declaration, String name) {
        return on(declaration, name).stream().findFirst();
    }

    /** Whether a declaration has any of them. */
    static boolean any(Element declaration) {
        return declaration.getAnnotationMirrors().stream()
                .anyMatch(m -> !simpleName(m).isEmpty());
    }

    /**
     * Whether the compiler does not know an annotation of a declaration, which may have been meant to be one of ours.
     */
    static boolean anyUnknown(Element declaration) {
        return declaration.getAnnotationMirrors().stream()
                .anyMatch(m -> m.getAnnotationType().getKind() == TypeKind.ERROR);
    }

    /** Whether a declaration is one that we have written. */
    public static boolean isGenerated(Element declaration) {
        return declaration.getAnnotationMirrors().stream()
                .anyMatch(m -> m.getAnnotationType().asElement() instanceof QualifiedNameable type
                        && type.getQualifiedName().contentEquals(PACKAGE + "." + GENERATED));
    }

    /** The simple name of an annotation of ours; empty for anybody else's. */
    private static String simpleName(AnnotationMirror mirror) {
        if (mirror.getAnnotationType().asElement() instanceof QualifiedNameable type) {
            String name = type.getQualifiedName().toString();
            if (name.lastIndexOf('.') == PACKAGE.length() && name.startsWith(PACKAGE)) {
                String simple = name.substring(PACKAGE.length() + 1);
                return simple.equals(GENERATED) ? "" : simple;
            }
        }
        return "";
    }

    private static List<AnnotationMirror> contained(AnnotationMirror mirror) {
        List<AnnotationMirror> inner = new ArrayList<>();
        for (AnnotationValue value : mirror.getElementValues().values()) {
            if (value != null && value.getValue() instanceof List<?> items) {
                for (Object item : items) {
                    if (item instanceof AnnotationValue v
                            && v.getValue() instanceof AnnotationMirror m
                            && !simpleName(m).isEmpty()) {
                        inner.add(m);
                    }
                }
            }
        }
        return inner;
    }
}
