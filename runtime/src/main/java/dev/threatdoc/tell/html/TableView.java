package dev.threatdoc.tell.html;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A table.
 *
 * @param id the fragment that leads to it
 * @param title what it lists
 * @param head the names of its columns; the first is that of the rows
 * @param rows its rows, each with as many cells
 */
record TableView(String id, String title, List<String> head, List<List<Cell>> rows) {

    /** The same table without the columns in which no cell says anything. */
    TableView withoutEmptyColumns() {
        List<Integer> told = IntStream.range(0, head.size())
                .filter(c -> rows.stream().anyMatch(r -> !r.get(c).text().isBlank()))
                .boxed()
                .toList();
        return new TableView(
                id,
                title,
                told.stream().map(head::get).toList(),
                rows.stream().map(r -> told.stream().map(r::get).toList()).toList());
    }

    /**
     * A cell.
     *
     * @param text what it says
     * @param item the id of the item that it leads to; empty if it leads nowhere
     */
    record Cell(String text, String item) {

        static Cell of(String text) {
            return new Cell(text, "");
        }
    }
}
