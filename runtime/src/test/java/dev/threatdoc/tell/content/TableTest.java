package dev.threatdoc.tell.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.tell.content.Table.Cell;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class TableTest {

    @Test
    void leavesOutColumnsInWhichNothingStands() {
        Table table = new Table(
                "t",
                "Table",
                List.of("Name", "Port", "Note", "Description"),
                List.of(row("a", "", "", " "), row("b", "80", "", "")));

        Table lean = table.withoutEmptyColumns();

        assertThat(lean.head()).containsExactly("Name", "Port");
        assertThat(lean.rows()).containsExactly(row("a", ""), row("b", "80"));
    }

    private static List<Cell> row(String... texts) {
        return Stream.of(texts).map(Cell::of).toList();
    }
}
