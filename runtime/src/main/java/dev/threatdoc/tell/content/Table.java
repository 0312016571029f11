package dev.threatdoc.tell.content;

import dev.threatdoc.model.Item;
import dev.threatdoc.model.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table.
 *
 * @param id the fragment that leads to it
 * @param title what it lists
 * @param head the names of its columns; the first is that of the rows
 * @param rows its rows, each with as many cells
 */
public record Table(String id, String title, List<String> head, List<List<Cell>> rows) {

    /** More rows than this are not shown at once. */
    public static final int AT_ONCE = 100;

    public Table {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    /** The same table without the columns in which no cell says anything. */
    public Table withoutEmptyColumns() {
        List<Integer> told = IntStream.range(0, head.size())
                .filter(c -> rows.stream().anyMatch(r -> r.get(c).says()))
                .boxed()
                .toList();
        return new Table(
                id,
                title,
                told.stream().map(head::get).toList(),
                rows.stream().map(r -> told.stream().map(r::get).toList()).toList());
    }

    /** Whether there is anything in it. */
    public boolean hasRows() {
        return !rows.isEmpty();
    }

    /**
     * A cell.
     *
     * @param text what it says
     * @param item the id of the item that it leads to; empty if it leads to none
     * @param place the place in code or a file that it names, which a report may lead to
     */
    public record Cell(String text, String item, Optional<Place> place) {

        /** Whether it says or leads to anything. */
        boolean says() {
            return !text.isBlank() || !item.isEmpty();
        }

        /** A text. */
        public static Cell of(String text) {
            return new Cell(text, "", Optional.empty());
        }

        /** Yes or no. */
        public static Cell of(boolean holds) {
            return of(holds ? "yes" : "no");
        }

        /** An item by its name, which leads to it. */
        public static Cell of(Item item) {
            return of(item, item.name());
        }

        /** An item by another name. */
        public static Cell of(Item item, String name) {
            return new Cell(name, item.id(), Optional.empty());
        }

        /** A place, by its file and line. */
        public static Cell of(Place place) {
            return new Cell(place.words(), "", Optional.of(place));
        }

        /** The names of items. */
        public static Cell of(List<? extends Item> items) {
            return of(items.stream().map(Item::name).collect(Collectors.joining(", ")));
        }
    }
}
