package dev.threatdoc.cli;

import dev.threatdoc.model.vocabulary.EnumType;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.ValueType;
import java.util.TreeSet;

/** Describes an enum: its constants, and the properties that take them. */
final class EnumEntry {

    private EnumEntry() {}

    static String of(EnumType type) {
        StringBuilder entry = new StringBuilder(type.name() + "\n" + Paragraph.of(2, type.meaning()));
        TreeSet<String> users = new TreeSet<>();
        for (var kind : Kinds.all()) {
            kind.properties().stream()
                    .filter(p -> p.type() instanceof ValueType.Enumerated e
                            && e.type().equals(type))
                    .map(p -> p.name().text())
                    .forEach(users::add);
        }
        if (!users.isEmpty()) {
            entry.append(Paragraph.of(2, "Taken by: " + String.join(", ", users) + "."));
        }
        entry.append('\n').append(type.ordered() ? "Constants, lowest first:\n" : "Constants:\n");
        type.constants()
                .forEach(c -> entry.append("  ").append(c.name()).append('\n').append(Paragraph.of(6, c.meaning())));
        return entry.toString();
    }
}
