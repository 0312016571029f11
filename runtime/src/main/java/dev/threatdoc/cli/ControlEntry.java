package dev.threatdoc.cli;

import dev.threatdoc.model.vocabulary.PropertySpec;

/** Describes a control. */
final class ControlEntry {

    private ControlEntry() {}

    static String of(PropertySpec control) {
        return control.name() + "\n"
                + Paragraph.of(2, "Control of elements, boundaries and dataflows: " + SpecEntry.type(control) + ".")
                + Paragraph.of(2, control.meaning());
    }
}
