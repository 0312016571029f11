package dev.threatdoc.processor.read;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** The declarations that outputs are made of. */
public final class OutputOrigins {

    private final Elements elements;
    private final List<Element> origins;

    private OutputOrigins(Elements elements, List<Element> origins) {
        this.elements = elements;
        this.origins = origins;
    }

    /** The annotated declarations that are compiled now. */
    public static OutputOrigins of(ProcessingEnvironment environment, AnnotatedTypes types) {
        DeclarationNames names = new DeclarationNames(environment.getElementUtils(), environment.getTypeUtils());
        return new OutputOrigins(
                environment.getElementUtils(),
                types.annotated().stream().flatMap(n -> names.find(n).stream()).toList());
    }

    /** The declarations, in the order of their names. */
    public List<Element> elements() {
        return origins;
    }

    /** Whether generated code can say so: an older version of the annotations lacks the word for it. */
    public boolean canBeMarkedGenerated() {
        String generated = Markers.PACKAGE + "." + Markers.GENERATED;
        return origins.stream()
                .map(elements::getModuleOf)
                .filter(Objects::nonNull)
                .findFirst()
                .map(m -> elements.getTypeElement(m, generated))
                .or(() -> Optional.ofNullable(elements.getTypeElement(generated)))
                .isPresent();
    }
}
