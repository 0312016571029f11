package dev.threatdoc.report;

import dev.threatdoc.analysis.Finding;
import dev.threatdoc.diff.FindingChange;
import dev.threatdoc.diff.ItemChange;
import dev.threatdoc.diff.ModelDiff;
import dev.threatdoc.diff.ValueChange;
import dev.threatdoc.text.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A difference in Markdown, made for a comment on a pull request: what is new and bad first. */
public final class DiffReport {

    private static final List<String> HEAD = List.of("Risk", "Finding", "At", "Severity", "Rests on", "Status");

    private DiffReport() {}

    /** Writes the report of a difference. */
    public static String render(ModelDiff diff) {
        Markdown out = new Markdown();
        out.heading(2, "Threat model: what has changed");
        if (diff.isEmpty()) {
            return out.paragraph("Nothing.").toString();
        }
        out.paragraph(summary(diff));
        for (ItemChange.Kind kind : ItemChange.Kind.values()) {
            findings(out, diff, kind);
        }
        List<List<String>> rows = new ArrayList<>();
        diff.items().forEach(c -> rows.add(item(c)));
        if (!rows.isEmpty()) {
            out.heading(3, "The model").table(List.of("Change", "What", "Said otherwise"), rows);
        }
        return out.toString();
    }

    private static String summary(ModelDiff diff) {
        return Count.of(count(diff, ItemChange.Kind.ADDED), "new finding") + ", " + count(diff, ItemChange.Kind.REMOVED)
                + " gone, " + count(diff, ItemChange.Kind.CHANGED) + " judged otherwise; "
                + Count.of(diff.items().count(), "change") + " of the model.";
    }

    private static long count(ModelDiff diff, ItemChange.Kind kind) {
        return diff.findings().stream().filter(c -> c.kind() == kind).count();
    }

    private static void findings(Markdown out, ModelDiff diff, ItemChange.Kind kind) {
        List<List<String>> rows = diff.findings().stream()
                .filter(c -> c.kind() == kind)
                .map(DiffReport::row)
                .toList();
        if (!rows.isEmpty()) {
            String title = switch (kind) {
                case ADDED -> "New findings";
                case REMOVED -> "Findings that are gone";
                case CHANGED -> "Findings judged otherwise";
            };
            out.heading(3, title).table(HEAD, rows);
        }
    }

    private static List<String> row(FindingChange change) {
        Finding finding = change.finding();
        return List.of(
                "**" + otherwise(change, "risk", finding.risk().level().words()) + "**",
                FindingText.title(finding, ReferencePages.none()),
                finding.subject().kind().name() + " "
                        + Markdown.text(finding.subject().name()),
                otherwise(change, "severity", finding.severity().words()),
                otherwise(change, "certainty", finding.certainty().name().toLowerCase(Locale.ROOT)),
                otherwise(change, "status", finding.status().words()));
    }

    private static String otherwise(FindingChange change, String name, String words) {
        return change.values().stream()
                .filter(v -> v.name().equals(name))
                .map(v -> v.before() + " → " + v.after())
                .findFirst()
                .orElse(words);
    }

    private static List<String> item(ItemChange change) {
        return List.of(
                change.kind().words(),
                change.item().kind().name() + " " + Markdown.text(change.item().name()),
                change.values().stream()
                        .map(ValueChange::words)
                        .map(Markdown::text)
                        .collect(Collectors.joining("<br>")));
    }
}
