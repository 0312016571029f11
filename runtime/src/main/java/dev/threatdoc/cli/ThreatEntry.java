package dev.threatdoc.cli;

import dev.threatdoc.model.text.OneLine;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.Technology;
import dev.threatdoc.threat.catalog.Stride;
import dev.threatdoc.threat.catalog.Threat;
import java.util.stream.Collectors;

/** Describes a threat: its full entry in the catalog. */
final class ThreatEntry {

    private ThreatEntry() {}

    static String of(Threat threat) {
        StringBuilder entry = new StringBuilder(OneLine.exactly(threat.id() + " - " + threat.title()) + "\n");
        fact(entry, "Catalog", threat.catalog());
        fact(entry, "Aliases", String.join(", ", threat.aliases()));
        fact(entry, "Severity", threat.severity().words());
        fact(entry, "Likelihood", threat.likelihood().words());
        fact(entry, "STRIDE", threat.stride().map(Stride::words).orElse(""));
        fact(
                entry,
                "Applies to",
                threat.targets().stream().map(ElementKind::name).collect(Collectors.joining(", ")));
        fact(entry, "When", threat.condition().words());
        fact(entry, "Condition", threat.condition().source());
        fact(entry, "Covered by", threat.parent());
        fact(entry, "References", String.join(", ", threat.references()));
        fact(entry, "Needs", threat.needs().stream().map(Technology::id).collect(Collectors.joining(", ")));
        threat.tells().ifPresent(t -> {
            fact(entry, "Bears out", String.join(", ", t.bearsOut()));
            fact(entry, "Fix", t.fix());
            fact(entry, "Silence", "@SuppressWarnings(\"threatdoc:" + threat.id() + "\") at the place");
        });
        section(entry, "Details", threat.details());
        section(entry, "Prerequisites", threat.prerequisites());
        section(entry, "Mitigations", threat.mitigations());
        section(entry, "Example", threat.example());
        return entry.toString();
    }

    private static void fact(StringBuilder entry, String name, String value) {
        if (!value.isEmpty()) {
            entry.append(String.format("  %-12s", name + ":"))
                    .append(OneLine.exactly(value))
                    .append('\n');
        }
    }

    private static void section(StringBuilder entry, String heading, String text) {
        if (!text.isBlank()) {
            entry.append('\n').append(heading).append(":\n").append(Paragraph.of(2, text));
        }
    }
}
