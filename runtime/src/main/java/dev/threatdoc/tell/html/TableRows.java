package dev.threatdoc.tell.html;

import dev.threatdoc.model.text.Count;
import dev.threatdoc.tell.content.SourceLinks;
import dev.threatdoc.tell.content.Table;
import java.util.List;

/**
 * A table with its links.
 *
 * @param rows its first rows, each with as many cells as it has heads
 * @param more the others, which are shown on demand
 */
record TableRows(
        String id, String title, String count, List<String> head, List<List<Linked>> rows, List<List<Linked>> more) {

    /**
     * A cell.
     *
     * @param item the id of the item that it leads to; empty if it leads to none
     * @param address what opens the place that it names; empty if it names none
     */
    record Linked(String text, String item, String address) {}

    static TableRows of(Table table, SourceLinks links) {
        List<List<Linked>> rows = table.rows().stream()
                .map(r -> r.stream().map(c -> linked(c, links)).toList())
                .toList();
        int first = Math.min(rows.size(), Table.AT_ONCE);
        return new TableRows(
                table.id(),
                table.title(),
                Count.number(rows.size()),
                table.head(),
                rows.subList(0, first),
                rows.subList(first, rows.size()));
    }

    private static Linked linked(Table.Cell cell, SourceLinks links) {
        return new Linked(
                cell.text(), cell.item(), cell.place().flatMap(links::address).orElse(""));
    }
}
