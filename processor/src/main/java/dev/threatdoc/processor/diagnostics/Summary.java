package dev.threatdoc.processor.diagnostics;

import dev.threatdoc.model.text.Count;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import java.util.List;

/** Sums up in one line what was found. */
final class Summary {

    private Summary() {}

    /**
     * The line.
     *
     * @param left how many messages the budget left out
     * @param report where the report is, in words; empty if none is written
     */
    static String of(Analysis analysis, int left, String report) {
        List<Finding> open = analysis.open();
        long certain = open.stream().filter(Finding::isCertain).count();
        StringBuilder line = new StringBuilder(Message.TAG).append(Count.of(open.size(), "open finding"));
        if (!open.isEmpty()) {
            line.append(" (")
                    .append(Severities.of(open))
                    .append("), ")
                    .append(certain == 0 ? "none" : certain == open.size() ? "all" : certain)
                    .append(" certain");
        }
        add(line, analysis, Finding.Status.KNOWN, " known from the baseline");
        add(line, analysis, Finding.Status.ANSWERED, " answered");
        add(line, analysis, Finding.Status.SUPPRESSED, " suppressed");
        if (!analysis.gone().isEmpty()) {
            line.append(", ")
                    .append(analysis.gone().size())
                    .append(" of the baseline gone (threatdoc baseline --prune)");
        }
        if (left > 0) {
            line.append("; ")
                    .append(left)
                    .append(left == 1 ? " more warning is" : " more warnings are")
                    .append(" not shown here");
        }
        return line.append(report.isEmpty() ? "" : "; the report is " + report).toString();
    }

    private static void add(StringBuilder line, Analysis analysis, Finding.Status status, String words) {
        long count =
                analysis.findings().stream().filter(f -> f.status() == status).count();
        if (count > 0) {
            line.append(", ").append(count).append(words);
        }
    }
}
