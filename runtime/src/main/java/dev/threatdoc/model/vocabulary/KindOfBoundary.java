package dev.threatdoc.model.vocabulary;

import static dev.threatdoc.model.vocabulary.PropertySpec.computed;

import java.util.List;

/** The kind {@code Boundary} and what can be said of one. */
final class KindOfBoundary {

    static final ElementKind KIND = KindOfElement.KIND.extend(
            "Boundary",
            "Boundary",
            Shape.PLAIN,
            "A line around elements that trust one another alike, such as a network, a machine, an account or an "
                    + "organisation; what crosses it is not trusted unchecked.",
            computed(
                    "parents",
                    new ValueType.ListOf(new ValueType.Reference("Boundary")),
                    List.of(),
                    "The boundaries around it, innermost first."));

    private KindOfBoundary() {}
}
