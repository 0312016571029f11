package dev.threatdoc.cli;

import dev.threatdoc.model.text.OneLine;
import dev.threatdoc.threat.diff.FindingChange;
import dev.threatdoc.threat.diff.ItemChange;
import dev.threatdoc.threat.diff.ModelDiff;
import dev.threatdoc.threat.diff.ValueChange;
import java.util.List;
import java.util.Locale;

/** A difference for people, with the findings first. */
final class DiffText {

    private final StringBuilder text = new StringBuilder();

    private DiffText() {}

    static String of(ModelDiff diff) {
        if (diff.isEmpty()) {
            return "No differences\n";
        }
        DiffText out = new DiffText();
        diff.findings().forEach(out::finding);
        diff.items().forEach(out::item);
        return out.text.toString();
    }

    private void finding(FindingChange change) {
        line(
                change.kind(),
                change.finding().threat().id() + " " + change.finding().threat().title() + " ("
                        + change.finding().severity().words() + ", "
                        + change.finding().certainty().name().toLowerCase(Locale.ROOT) + "): "
                        + change.finding().subject().kind() + " \""
                        + change.finding().subject().name() + "\"",
                change.values());
    }

    private void item(ItemChange change) {
        line(change.kind(), change.item().kind() + " \"" + change.item().name() + "\"", change.values());
    }

    private void line(ItemChange.Kind kind, String what, List<ValueChange> values) {
        text.append(OneLine.exactly(String.format("%-8s %s", kind.words(), what)))
                .append('\n');
        values.forEach(
                v -> text.append(OneLine.exactly("           " + v.words())).append('\n'));
    }
}
