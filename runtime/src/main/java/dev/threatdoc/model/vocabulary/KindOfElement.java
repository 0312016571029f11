package dev.threatdoc.model.vocabulary;

import static dev.threatdoc.model.vocabulary.PropertySpec.computed;
import static dev.threatdoc.model.vocabulary.PropertySpec.flag;
import static dev.threatdoc.model.vocabulary.PropertySpec.text;

import java.util.List;

/** The kind {@code Element} and what can be said of one. */
final class KindOfElement {

    static final ElementKind KIND = ElementKind.root(
            "Element",
            "Element",
            Shape.PLAIN,
            "Anything that takes part in the system and is of none of the more precise kinds.",
            computed(
                    "name",
                    ValueType.TEXT,
                    "",
                    "The name in diagrams, reports and messages: the one that was given, or else the name of the "
                            + "annotated code in words."),
            text(
                    "description",
                    "What it is or does, in a sentence or two for readers of the report; no bundled rule looks at "
                            + "it."),
            computed(
                    "inBoundary",
                    new ValueType.Reference("Boundary"),
                    "",
                    "The innermost trust boundary that it lies in, if any."),
            computed(
                    "weaknesses",
                    new ValueType.ListOf(new ValueType.Reference("Weakness")),
                    List.of(),
                    "What code, configuration or deployment shows to be weak in it."),
            flag(
                    "inScope",
                    true,
                    "The model is to find threats against it. False if it is there for context only, because "
                            + "somebody else answers for it; the flows to and from it are then still judged, each by "
                            + "its own scope."),
            PropertySpec.of(
                    "maxClassification",
                    Enums.CLASSIFICATION,
                    "The highest classification of data that it is approved to store, process or carry; data above "
                            + "it counts as a leak. UNKNOWN means that nothing was approved, so that all classified "
                            + "data is above it."),
            PropertySpec.of(
                    "minTLSVersion",
                    Enums.TLS_VERSION,
                    "The oldest TLS version that it accepts from those who connect to it; older ones are refused by "
                            + "configuration, not merely unused. NONE means that no minimum is enforced."),
            computed(
                    "levels",
                    new ValueType.ListOf(ValueType.INTEGER),
                    List.of(0),
                    "The levels of detail, counted from 0, on which diagrams show it."),
            new PropertySpec(
                    PropertyName.of("sourceFiles"),
                    new ValueType.ListOf(ValueType.TEXT),
                    List.of(),
                    PropertySpec.Role.PROPERTY,
                    "The files that hold its code or configuration, as paths from the root of the project, with "
                            + "forward slashes."));

    private KindOfElement() {}
}
