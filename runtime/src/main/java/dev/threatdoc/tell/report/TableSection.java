package dev.threatdoc.tell.report;

import dev.threatdoc.model.text.Count;
import dev.threatdoc.model.text.MarkdownText;
import dev.threatdoc.tell.content.Table;
import java.util.ArrayList;
import java.util.List;

/** Prints tables: the first rows at once, the others to be opened, and beyond what there is room for a count. */
final class TableSection {

    /** What one table may take in all. */
    private static final int MOST_BYTES = 20_000;

    private TableSection() {}

    /** Prints tables below a heading; nothing where there are none. */
    static void write(Markdown out, String title, List<Table> tables) {
        if (tables.isEmpty()) {
            return;
        }
        out.heading(2, title);
        for (Table table : tables) {
            if (!table.title().equals(title)) {
                out.heading(3, table.title());
            }
            write(out, table);
        }
    }

    private static void write(Markdown out, Table table) {
        Room room = new Room(MOST_BYTES);
        List<List<String>> rows = new ArrayList<>();
        for (List<Table.Cell> row : table.rows()) {
            List<String> cells =
                    row.stream().map(c -> MarkdownText.text(c.text())).toList();
            if (!room.take(String.join(" | ", cells))) {
                break;
            }
            rows.add(cells);
        }
        int first = Math.min(rows.size(), Table.AT_ONCE);
        out.table(table.head(), rows.subList(0, first));
        if (rows.size() > first) {
            out.open(Count.of(rows.size() - first, "more row"));
            out.table(table.head(), rows.subList(first, rows.size())).close();
        }
        int left = table.rows().size() - rows.size();
        if (left > 0) {
            out.paragraph("*" + Count.of(left, "more row") + (left == 1 ? " is" : " are")
                    + " left out here; report.html has " + (left == 1 ? "it" : "them") + ".*");
        }
    }
}
