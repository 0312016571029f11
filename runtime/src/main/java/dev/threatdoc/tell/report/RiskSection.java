package dev.threatdoc.tell.report;

import dev.threatdoc.model.text.MarkdownText;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.catalog.Level;
import dev.threatdoc.threat.risk.Risk;
import dev.threatdoc.threat.risk.RiskFactor;
import dev.threatdoc.threat.risk.RiskLabels;
import dev.threatdoc.threat.risk.RiskMatrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The open findings by impact and likelihood, in the words of the organisation. */
final class RiskSection {

    private RiskSection() {}

    static void write(Markdown out, Analysis analysis) {
        if (analysis.open().isEmpty()) {
            return;
        }
        RiskLabels labels = analysis.labels();
        RiskMatrix matrix =
                RiskMatrix.of(analysis.open().stream().map(Finding::risk).toList());
        List<String> head = new ArrayList<>(List.of("Impact, by likelihood"));
        labels.likelihood().forEach(l -> head.add(MarkdownText.text(l)));
        out.heading(2, "Risk").table(head, rows(matrix, labels));
        out.paragraph(
                "Each number counts open findings, with the risk that impact and likelihood come to. The impact is"
                        + " the severity, the likelihood the threat's; both are raised by what is known of the data and the trust"
                        + " boundaries around an item.");
    }

    /** The risk of one finding: what it comes to, of what, and what raised it. */
    static String of(Risk risk, RiskLabels labels) {
        String raised = risk.factors().stream().map(RiskFactor::words).collect(Collectors.joining(", "));
        return "Risk: **" + MarkdownText.text(labels.risk(risk.level())) + "**, for the impact is "
                + MarkdownText.text(labels.impact(risk.impact())) + " and the likelihood "
                + MarkdownText.text(labels.likelihood(risk.likelihood()))
                + (raised.isEmpty() ? "" : "; raised, for it " + raised);
    }

    private static List<List<String>> rows(RiskMatrix matrix, RiskLabels labels) {
        List<List<String>> rows = new ArrayList<>();
        Arrays.stream(Level.values()).sorted(Comparator.reverseOrder()).forEach(impact -> {
            List<String> row = new ArrayList<>(List.of("**" + MarkdownText.text(labels.impact(impact)) + "**"));
            for (Level likelihood : Level.values()) {
                int count = matrix.count(impact, likelihood);
                row.add(
                        count == 0
                                ? ""
                                : count + " " + MarkdownText.text(labels.risk(RiskMatrix.level(impact, likelihood))));
            }
            rows.add(row);
        });
        return rows;
    }
}
