package dev.threatdoc.processor.read;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Collects over all rounds which types and packages bear Threatdoc's annotations; keeps their names alone. */
public final class AnnotatedTypes {

    private final SortedSet<String> annotated = new TreeSet<>();
    private final SortedSet<String> compiled = new TreeSet<>();

    /**
     * Takes in one round.
     *
     * @param annotations the annotation types that are present in the round
     */
    public void add(ProcessingEnvironment environment, RoundEnvironment round, Set<? extends TypeElement> annotations) {
        DeclarationNames names = new DeclarationNames(environment.getElementUtils(), environment.getTypeUtils());
        boolean present = annotations.stream()
                .anyMatch(a -> a.getQualifiedName().toString().startsWith(Markers.PACKAGE + "."));
        round.getRootElements().forEach(root -> add(root, names, present));
    }

    /** The binary names of the annotated types; a package is there as {@code com.example.package-info}. */
    public SortedSet<String> annotated() {
        return Collections.unmodifiableSortedSet(annotated);
    }

    /** The binary names of all types that were compiled, annotated or not. */
    public SortedSet<String> compiled() {
        return Collections.unmodifiableSortedSet(compiled);
    }

    private void add(Element declaration, DeclarationNames names, boolean present) {
        boolean isType = declaration instanceof TypeElement;
        // What we have written ourselves is no code of the user's.
        if ((!isType && !(declaration instanceof PackageElement)) || Markers.isGenerated(declaration)) {
            return;
        }
        String name = names.type(declaration);
        compiled.add(name);
        if (present && (Markers.any(declaration) || (isType && anyMember(declaration)))) {
            annotated.add(name);
        }
        if (isType) {
            declaration.getEnclosedElements().forEach(e -> add(e, names, present));
        }
    }

    /** Whether a member of a type, or a parameter of one, is annotated. */
    static boolean anyMember(Element type) {
        return type.getEnclosedElements().stream()
                .filter(e -> !(e instanceof TypeElement))
                .anyMatch(e -> Markers.any(e)
                        || (e instanceof ExecutableElement method
                                && method.getParameters().stream().anyMatch(Markers::any)));
    }
}
