package dev.threatdoc.tell.content;

import dev.threatdoc.tell.content.Table.Cell;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.NotApplicable;
import java.util.List;
import java.util.stream.Stream;

/** The threats that do not apply, and why. */
public final class RuledOutTables {

    private RuledOutTables() {}

    /** The table, if any threat was ruled out. */
    public static List<Table> of(Analysis analysis) {
        return Stream.of(new Table(
                        "not-applicable-list",
                        "Not applicable",
                        List.of("Threat", "At", "Why not"),
                        analysis.notApplicable().stream()
                                .map(RuledOutTables::row)
                                .toList()))
                .filter(Table::hasRows)
                .toList();
    }

    private static List<Cell> row(NotApplicable none) {
        return List.of(
                Cell.of(none.threat().id() + " " + none.threat().title()),
                Cell.of(none.subject()),
                Cell.of(none.reason()));
    }
}
