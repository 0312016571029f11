package dev.threatdoc.model.vocabulary;

import static dev.threatdoc.model.vocabulary.PropertySpec.computed;

/** The kind {@code Weakness} and what conditions can ask of one. */
final class KindOfWeakness {

    static final ElementKind KIND = ElementKind.root(
            "Weakness",
            "",
            Shape.PLAIN,
            "Something that code, configuration or deployment shows to be weak by itself, at one place.",
            computed(
                    "kind",
                    ValueType.TEXT,
                    "",
                    "What is weak, as the catalog code calls it, such as sql-concatenation."),
            computed("cwe", ValueType.TEXT, "", "Its number in MITRE's list of weaknesses, such as CWE-89."),
            computed("file", ValueType.TEXT, "", "The file that shows it."),
            computed("origin", ValueType.TEXT, "", "What flows into it, such as a parameter of a request."));

    private KindOfWeakness() {}
}
