package dev.threatdoc.tell.report;

import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Item;
import dev.threatdoc.model.text.Count;
import dev.threatdoc.model.text.MarkdownText;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.catalog.Level;
import dev.threatdoc.threat.diff.FindingChange;
import dev.threatdoc.threat.diff.ItemChange;
import dev.threatdoc.threat.diff.ModelDiff;
import dev.threatdoc.threat.diff.ValueChange;
import dev.threatdoc.threat.risk.RiskLabels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A difference in Markdown, made for a comment on a pull request: what is new and bad first. What rests on things that
 * nobody declared, what is gone, and long tables are there to be opened.
 */
public final class DiffReport {

    private static final List<String> HEAD = List.of("Risk", "Finding", "At", "Severity", "Rests on", "Status");

    /** A longer table is closed at first. */
    private static final int LONG = 15;

    /** Sites refuse comments of more than 65,536 characters, and nobody reads them either. */
    private static final int MOST_ROWS = 50;

    private final Markdown out = new Markdown();
    private final RiskLabels labels;

    private DiffReport(RiskLabels labels) {
        this.labels = labels;
    }

    /**
     * Writes the report of a difference.
     *
     * @param labels what risks are called
     */
    public static String render(ModelDiff diff, RiskLabels labels) {
        DiffReport report = new DiffReport(labels);
        report.out.heading(2, "Threat model: what has changed");
        if (diff.isEmpty()) {
            return report.out.paragraph("Nothing.").toString();
        }
        report.write(diff);
        return report.out.toString();
    }

    private void write(ModelDiff diff) {
        List<FindingChange> added = findings(diff, ItemChange.Kind.ADDED, f -> true);
        List<FindingChange> removed = findings(diff, ItemChange.Kind.REMOVED, f -> true);
        List<FindingChange> changed = findings(diff, ItemChange.Kind.CHANGED, f -> true);
        out.paragraph("**" + Count.of(added.size(), "new finding") + "**" + risks(added) + ", " + removed.size()
                + " gone, " + changed.size() + " judged otherwise; "
                + Count.of(diff.items().count(), "change") + " of the model.");
        List<FindingChange> certain = findings(diff, ItemChange.Kind.ADDED, Finding::isCertain);
        List<FindingChange> assumed = findings(diff, ItemChange.Kind.ADDED, f -> !f.isCertain());
        table("New findings", HEAD, rows(certain), certain.size() > LONG);
        table("New assumed findings", HEAD, rows(assumed), true);
        table("Findings judged otherwise", HEAD, rows(changed), changed.size() > LONG);
        table("Findings that are gone", HEAD, rows(removed), true);
        List<List<String>> items = diff.items().map(DiffReport::item).toList();
        table("The model", List.of("Change", "What", "Said otherwise"), items, items.size() > LONG);
    }

    private static List<FindingChange> findings(ModelDiff diff, ItemChange.Kind kind, Predicate<Finding> wanted) {
        return diff.findings().stream()
                .filter(c -> c.kind() == kind && wanted.test(c.finding()))
                .toList();
    }

    private List<List<String>> rows(List<FindingChange> changes) {
        return changes.stream().map(this::row).toList();
    }

    private void table(String title, List<String> head, List<List<String>> rows, boolean closed) {
        if (rows.isEmpty()) {
            return;
        }
        if (closed) {
            out.open("<b>" + title + "</b>: " + rows.size());
        } else {
            out.heading(3, title);
        }
        out.table(head, rows.subList(0, Math.min(MOST_ROWS, rows.size())));
        if (rows.size() > MOST_ROWS) {
            out.paragraph("And " + (rows.size() - MOST_ROWS) + " more, which `diff` prints in its other formats.");
        }
        if (closed) {
            out.close();
        }
    }

    /** How many there are of each risk, the worst first; nothing if there are none. */
    private String risks(List<FindingChange> changes) {
        List<String> parts = new ArrayList<>();
        Arrays.stream(Level.values()).sorted(Comparator.reverseOrder()).forEach(level -> {
            long count = changes.stream()
                    .filter(c -> c.finding().risk().level() == level)
                    .count();
            if (count > 0) {
                parts.add(count + " " + MarkdownText.text(labels.risk(level)));
            }
        });
        return parts.isEmpty() ? "" : " (risk: " + String.join(", ", parts) + ")";
    }

    private List<String> row(FindingChange change) {
        Finding finding = change.finding();
        return List.of(
                "**" + risk(change) + "**",
                FindingText.title(finding, ReferencePages.none()),
                item(finding.subject()),
                otherwise(change, "severity", finding.severity().words()),
                otherwise(change, "certainty", finding.certainty().name().toLowerCase(Locale.ROOT)),
                otherwise(change, "status", finding.status().words()));
    }

    private String risk(FindingChange change) {
        String now = risk(change.finding());
        return change.before()
                .map(this::risk)
                .filter(before -> !before.equals(now))
                .map(before -> before + " → " + now)
                .orElse(now);
    }

    private String risk(Finding finding) {
        return MarkdownText.text(labels.risk(finding.risk().level()));
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
                item(change.item()),
                change.values().stream()
                        .map(ValueChange::words)
                        .map(MarkdownText::text)
                        .collect(Collectors.joining("<br>")));
    }

    /**
     * What it is called, and where it stands in code; the path of a model file would only say where it was compared.
     */
    private static String item(Item item) {
        String name = item.kind().name() + " " + MarkdownText.text(item.name());
        if (!(item.place() instanceof CodePlace place)) {
            return name;
        }
        String words = place.words();
        return name + " (" + MarkdownText.text(words.substring(words.lastIndexOf('/') + 1)) + ")";
    }
}
