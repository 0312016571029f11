package dev.threatdoc.tell.html;

import dev.threatdoc.model.text.Count;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.catalog.Level;
import dev.threatdoc.threat.risk.RiskLabels;
import dev.threatdoc.threat.risk.RiskMatrix;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Open findings counted by impact and likelihood.
 *
 * @param columns likelihoods in words, lowest first
 * @param rows impacts, highest first
 */
record MatrixView(List<String> columns, List<Row> rows) {

    /** One impact, from 1 to 5. */
    record Row(int impact, String words, List<Cell> cells) {}

    /**
     * The findings of one impact and one likelihood.
     *
     * @param likelihood from 1 to 5
     * @param risk what the two come to, from 1 to 5
     * @param riskWords the risk in words
     * @param words the likelihood and the risk in words
     * @param count how many there are; empty for none
     */
    record Cell(int likelihood, int risk, String riskWords, String words, String count) {}

    static MatrixView of(Analysis analysis) {
        RiskMatrix matrix =
                RiskMatrix.of(analysis.open().stream().map(Finding::risk).toList());
        RiskLabels labels = analysis.labels();
        return new MatrixView(
                labels.likelihood(),
                levels(Comparator.reverseOrder()).stream()
                        .map(i -> row(i, matrix, labels))
                        .toList());
    }

    private static Row row(Level impact, RiskMatrix matrix, RiskLabels labels) {
        return new Row(
                impact.rank(),
                labels.impact(impact),
                levels(Comparator.naturalOrder()).stream()
                        .map(l -> cell(impact, l, matrix, labels))
                        .toList());
    }

    private static Cell cell(Level impact, Level likelihood, RiskMatrix matrix, RiskLabels labels) {
        Level risk = RiskMatrix.level(impact, likelihood);
        return new Cell(
                likelihood.rank(),
                risk.rank(),
                labels.risk(risk),
                "likelihood " + labels.likelihood(likelihood) + ": risk " + labels.risk(risk),
                matrix.count(impact, likelihood) == 0 ? "" : Count.number(matrix.count(impact, likelihood)));
    }

    private static List<Level> levels(Comparator<Level> order) {
        return Arrays.stream(Level.values()).sorted(order).toList();
    }
}
