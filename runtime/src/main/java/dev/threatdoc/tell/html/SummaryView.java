package dev.threatdoc.tell.html;

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
 * @param counts how many findings there are to deal with, by severity, worst first
 * @param open how many in all
 * @param certain how many of those follow from what was declared
 * @param settled how many there are with which nothing is to be done, by what became of them
 * @param threats how many threats were looked for
 * @param items at how many items
 * @param matrix open findings by impact and likelihood
 * @param questions the questions whose answers settle most
 * @param changes what has changed since the baseline
 * @param ending answers that count for two weeks more at the most, and those that have ended
 */
record SummaryView(
        List<Count> counts,
        int open,
        int certain,
        List<Count> settled,
        int threats,
        int items,
        MatrixView matrix,
        List<QuestionView> questions,
        ChangesView changes,
        List<TableView> ending) {

    /**
     * How many findings there are of some sort.
     *
     * @param level the severity from 1 to 5; 0 if it is another sort
     */
    record Count(int level, String words, int all, int certain) {}

    static SummaryView of(Analysis analysis) {
        List<Finding> open = analysis.open();
        return new SummaryView(
                Arrays.stream(Level.values())
                        .sorted(Comparator.reverseOrder())
                        .map(l -> count(l.rank(), l.words(), open, f -> f.severity() == l))
                        .toList(),
                open.size(),
                (int) open.stream().filter(Finding::isCertain).count(),
                settled(analysis),
                analysis.threats().size(),
                analysis.graph().subjects().size(),
                MatrixView.of(analysis),
                QuestionView.of(analysis),
                ChangesView.of(analysis),
                DecisionTables.ending(analysis));
    }

    private static List<Count> settled(Analysis analysis) {
        return Arrays.stream(Finding.Status.values())
                .map(s -> count(
                        0,
                        s.words(),
                        s == Finding.Status.EXCLUDED ? analysis.excluded() : analysis.findings(),
                        f -> f.status() == s && !f.isOpen()))
                .filter(c -> c.all() > 0)
                .toList();
    }

    private static Count count(int level, String words, List<Finding> findings, Predicate<Finding> wanted) {
        List<Finding> counted = findings.stream().filter(wanted).toList();
        return new Count(level, words, counted.size(), (int)
                counted.stream().filter(Finding::isCertain).count());
    }
}
