package dev.threatdoc.tell.content;

import dev.threatdoc.model.Assumption;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.tell.content.Table.Cell;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The decisions: assumptions, responses, and the findings that assumptions exclude. */
public final class DecisionTables {

    private DecisionTables() {}

    /** The tables that have rows. */
    public static List<Table> of(Analysis analysis) {
        return Stream.of(
                        new Table(
                                "answers",
                                "Answers",
                                List.of("Finding", "At", "Answer", "Reason", "Owner", "Until", "Ticket", "Given at"),
                                analysis.findings().stream()
                                        .flatMap(f -> f.response().map(r -> answer(f, r)).stream())
                                        .toList()),
                        new Table(
                                "stale",
                                "Answers that match no finding",
                                List.of("Threat", "Given for", "Answer", "Reason", "Given at"),
                                analysis.stale().stream()
                                        .map(s -> stale(s.response(), s.subject()))
                                        .toList()),
                        new Table(
                                "suppressed",
                                "Findings that are silenced in code without an answer",
                                List.of("Finding", "At", "Risk", "Silenced at"),
                                analysis.findings().stream()
                                        .flatMap(f ->
                                                f.suppressedBy().map(s -> suppressed(f, s.place(), analysis)).stream())
                                        .toList()),
                        new Table(
                                "assumptions",
                                "Assumptions",
                                List.of("Assumption", "About", "Excludes", "Made at", "Description"),
                                assumptions(analysis)),
                        new Table(
                                "excluded",
                                "Findings that assumptions take away",
                                List.of("Finding", "At", "Risk", "Assumption"),
                                analysis.excluded().stream()
                                        .map(f -> exclusion(f, analysis))
                                        .toList()))
                .filter(Table::hasRows)
                .map(Table::withoutEmptyColumns)
                .toList();
    }

    /** The answers that end within two weeks, and those that have ended; no table if there are none. */
    public static List<Table> ending(Analysis analysis) {
        List<List<Cell>> rows = analysis.findings().stream()
                .filter(f -> f.endsSoon() || f.status() == Finding.Status.EXPIRED)
                .flatMap(f -> f.response().map(r -> ending(f, r)).stream())
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(new Table(
                        "ending",
                        "Answers that end soon or have ended",
                        List.of("Finding", "At", "Answer", "Owner", "Until", ""),
                        rows));
    }

    private static List<Cell> ending(Finding finding, ThreatResponse response) {
        return List.of(
                title(finding),
                at(finding.subject()),
                Cell.of(response.kind().words()),
                Cell.of(response.owner()),
                Cell.of(response.until().map(Object::toString).orElse("")),
                Cell.of(finding.endsSoon() ? "ends soon" : "has ended: the finding is open again"));
    }

    private static List<Cell> answer(Finding finding, ThreatResponse response) {
        return List.of(
                title(finding),
                at(finding.subject()),
                Cell.of(response.kind().words()
                        + response.cvss().map(c -> ", " + c.words()).orElse("")),
                Cell.of(response.reason()),
                Cell.of(response.owner()),
                Cell.of(response.until().map(Object::toString).orElse("")),
                Cell.of(response.ticket()),
                Cell.of(response.place()));
    }

    private static List<Cell> stale(ThreatResponse response, Subject subject) {
        return List.of(
                Cell.of(response.threat()),
                at(subject),
                Cell.of(response.kind().words()),
                Cell.of(response.reason()),
                Cell.of(response.place()));
    }

    private static List<Cell> suppressed(Finding finding, Place place, Analysis analysis) {
        return List.of(title(finding), at(finding.subject()), risk(finding, analysis), Cell.of(place));
    }

    private static List<Cell> exclusion(Finding finding, Analysis analysis) {
        return List.of(
                title(finding),
                at(finding.subject()),
                risk(finding, analysis),
                Cell.of(finding.excludedBy().map(Assumption::name).orElse("")));
    }

    private static List<List<Cell>> assumptions(Analysis analysis) {
        List<List<Cell>> rows = new ArrayList<>();
        analysis.model().assumptions().forEach(a -> rows.add(assumption(a, Cell.of("the whole system"))));
        for (Subject subject : analysis.graph().subjects()) {
            subject.assumptions().forEach(a -> rows.add(assumption(a, at(subject))));
        }
        return rows;
    }

    private static List<Cell> assumption(Assumption assumption, Cell about) {
        return List.of(
                Cell.of(assumption.name()),
                about,
                Cell.of(String.join(", ", assumption.exclude())),
                Cell.of(assumption.place()),
                Cell.of(assumption.description()));
    }

    private static Cell title(Finding finding) {
        return Cell.of(finding.threat().id() + " " + finding.threat().title());
    }

    private static Cell risk(Finding finding, Analysis analysis) {
        return Cell.of(analysis.labels().risk(finding.risk().level()));
    }

    private static Cell at(Subject subject) {
        return Cell.of(subject);
    }
}
