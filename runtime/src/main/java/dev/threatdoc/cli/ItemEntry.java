package dev.threatdoc.cli;

import dev.threatdoc.model.Attributes;
import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Item;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.text.Count;
import dev.threatdoc.model.text.OneLine;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Describes an item of a model: where it stands, what is known of it and what was found. */
final class ItemEntry {

    private ItemEntry() {}

    static String of(Item item, Analysis analysis) {
        StringBuilder entry = new StringBuilder();
        line(entry, item.kind().name() + " \"" + item.name() + "\"");
        if (item instanceof Dataflow flow) {
            line(
                    entry,
                    "  From \"" + analysis.graph().source(flow).name() + "\" to \""
                            + analysis.graph().sink(flow).name() + "\"");
        }
        if (!item.place().words().isEmpty()) {
            line(entry, "  Declared at " + item.place().words());
        }
        if (!item.description().isBlank()) {
            line(entry, "  " + item.description());
        }
        Attributes attributes = item.attributes();
        known(entry, attributes.properties());
        known(entry, attributes.controls());
        if (item instanceof Subject subject) {
            List<Finding> found = analysis.findings().stream()
                    .filter(f -> f.subject().id().equals(subject.id()) && f.isHead())
                    .sorted(FindingFilter.WORST_FIRST)
                    .toList();
            line(entry, "  " + Count.of(found.size(), "finding") + (found.isEmpty() ? "" : ":"));
            found.forEach(f -> line(
                    entry,
                    "    " + analysis.labels().risk(f.risk().level()).toUpperCase(Locale.ROOT) + "  "
                            + f.threat().id() + "  " + f.threat().title() + (f.isCertain() ? "" : "  [assumed]")));
        }
        return entry.toString();
    }

    private static void known(StringBuilder entry, Map<PropertyName, Property> properties) {
        properties.forEach((name, property) -> {
            if (!property.isAssumed()) {
                String place = property.place().words();
                line(
                        entry,
                        "  " + name.text() + " = " + property.value() + " ("
                                + property.provenance().name().toLowerCase(Locale.ROOT)
                                + (place.isEmpty() ? "" : ", " + place) + ")");
            }
        });
    }

    private static void line(StringBuilder entry, String words) {
        entry.append(OneLine.exactly(words)).append('\n');
    }
}
