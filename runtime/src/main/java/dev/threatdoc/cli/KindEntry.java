package dev.threatdoc.cli;

import dev.threatdoc.model.vocabulary.Controls;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.PropertySpec;
import dev.threatdoc.model.vocabulary.PropertySpec.Role;
import java.util.List;
import java.util.stream.Collectors;

/** Describes a kind: all that can be said of an item of it. */
final class KindEntry {

    private KindEntry() {}

    static String of(ElementKind kind) {
        StringBuilder entry = new StringBuilder(kind.name() + "\n" + Paragraph.of(2, kind.meaning()));
        if (!kind.annotation().isEmpty()) {
            entry.append(Paragraph.of(2, "Declared with @" + kind.annotation() + "."));
        }
        kind.parent()
                .ifPresent(p -> entry.append(Paragraph.of(
                        2,
                        "Is a kind of "
                                + p.lineage().stream().map(ElementKind::name).collect(Collectors.joining(", of "))
                                + ": threats to those apply to it too.")));
        List<PropertySpec> settable = kind.properties().stream()
                .filter(p -> p.role() != Role.COMPUTED)
                .toList();
        List<PropertySpec> computed = kind.properties().stream()
                .filter(p -> p.role() == Role.COMPUTED)
                .toList();
        section(entry, "Properties:", settable);
        section(entry, "For conditions and templates only; follows from the rest of the model:", computed);
        if (hasControls(kind)) {
            section(entry, "Controls, set with @Controls or under \"controls\" in a model file:", Controls.all());
        }
        return entry.toString();
    }

    /** Whether items of a kind can have controls: all that a threat can apply to. */
    static boolean hasControls(ElementKind kind) {
        return kind != Kinds.DATA;
    }

    private static void section(StringBuilder entry, String heading, List<PropertySpec> specs) {
        if (!specs.isEmpty()) {
            entry.append('\n').append(heading).append('\n');
            specs.forEach(s -> entry.append(SpecEntry.of(s)));
        }
    }
}
