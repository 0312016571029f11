package dev.threatdoc.cli;

import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.PropertySpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Describes a property by its name alone, as rules use it: each meaning that it has, and the kinds that have it. */
final class PropertyEntry {

    private PropertyEntry() {}

    /** All that the name means as a property; empty if no kind has such a property. */
    static Optional<String> of(String name) {
        Map<PropertySpec, List<ElementKind>> kinds = new LinkedHashMap<>();
        for (ElementKind kind : Kinds.all()) {
            kind.property(name)
                    .ifPresent(p ->
                            kinds.computeIfAbsent(p, k -> new ArrayList<>()).add(kind));
        }
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(kinds.entrySet().stream()
                .map(e -> entry(e.getKey(), e.getValue()))
                .collect(Collectors.joining("\n")));
    }

    private static String entry(PropertySpec spec, List<ElementKind> kinds) {
        return spec.name() + "\n"
                + Paragraph.of(
                        2,
                        "Property of "
                                + kinds.stream().map(ElementKind::name).collect(Collectors.joining(", ")) + ": "
                                + SpecEntry.type(spec) + ".")
                + Paragraph.of(2, spec.meaning());
    }
}
