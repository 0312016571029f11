package dev.threatdoc.tell.html;

import dev.threatdoc.model.text.Count;
import dev.threatdoc.tell.content.DecisionTables;
import dev.threatdoc.tell.content.FirstSteps;
import dev.threatdoc.tell.content.SourceLinks;
import dev.threatdoc.tell.content.State;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.catalog.Level;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * What to know first.
 *
 * @param state all of it in one sentence
 * @param steps what to do now
 * @param counts how many findings there are to deal with, by risk, worst first
 * @param settled how many there are with which nothing is to be done, by what became of them
 * @param threats how many threats were looked for
 * @param items at how many items
 * @param matrix open findings by impact and likelihood
 * @param changes what has changed since the baseline
 * @param ending answers that count for two weeks more at the most, and those that have ended
 */
record SummaryView(
        String state,
        List<StepView> steps,
        List<Tally> counts,
        List<Tally> settled,
        String threats,
        String items,
        MatrixView matrix,
        ChangesView changes,
        List<TableRows> ending) {

    /**
     * How many findings there are of some sort.
     *
     * @param level the risk from 1 to 5; 0 if it is another sort
     */
    record Tally(int level, String words, String all, String certain) {}

    static SummaryView of(Analysis analysis, SourceLinks links) {
        List<Finding> open = analysis.open();
        return new SummaryView(
                State.of(analysis),
                FirstSteps.of(analysis).stream()
                        .map(s -> StepView.of(s, analysis.labels(), links))
                        .toList(),
                Arrays.stream(Level.values())
                        .sorted(Comparator.reverseOrder())
                        .map(l -> count(
                                l.rank(),
                                analysis.labels().risk(l),
                                open,
                                f -> f.risk().level() == l))
                        .filter(c -> !c.all().equals("0"))
                        .toList(),
                settled(analysis),
                Count.of(analysis.threats().size(), "threat"),
                Count.of(analysis.graph().subjects().size(), "item"),
                MatrixView.of(analysis),
                ChangesView.of(analysis),
                DecisionTables.ending(analysis).stream()
                        .map(t -> TableRows.of(t, links))
                        .toList());
    }

    private static List<Tally> settled(Analysis analysis) {
        return Arrays.stream(Finding.Status.values())
                .map(s -> count(
                        0,
                        s.words(),
                        s == Finding.Status.EXCLUDED ? analysis.excluded() : analysis.findings(),
                        f -> f.status() == s && !f.isOpen()))
                .filter(c -> !c.all().equals("0"))
                .toList();
    }

    private static Tally count(int level, String words, List<Finding> findings, Predicate<Finding> wanted) {
        List<Finding> counted = findings.stream().filter(wanted).toList();
        return new Tally(
                level,
                words,
                Count.number(counted.size()),
                Count.number(counted.stream().filter(Finding::isCertain).count()));
    }
}
