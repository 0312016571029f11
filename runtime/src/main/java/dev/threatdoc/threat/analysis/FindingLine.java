package dev.threatdoc.threat.analysis;

import dev.threatdoc.model.stability.Stable;
import dev.threatdoc.threat.condition.Condition;
import java.util.List;

/**
 * Findings in one short line each, for telling whether anything has changed.
 *
 * <p>There can be ten thousand of them, so a line has only what the model and the texts of the threats do not tell
 * already: on what a condition depends, and where, follows from these two.
 */
@Stable
public final class FindingLine {

    private FindingLine() {}

    /** Adds a line for each finding, and how many there are. */
    public static void addAll(List<Finding> findings, StringBuilder lines) {
        lines.append('\n').append(findings.size());
        findings.forEach(f -> add(f, lines));
    }

    private static void add(Finding finding, StringBuilder lines) {
        lines.append('\n')
                .append(finding.threat().id())
                .append('@')
                .append(finding.subject().id())
                .append(' ')
                .append(finding.severity().rank())
                .append(finding.risk().impact().rank())
                .append(finding.risk().likelihood().rank())
                .append(finding.isCertain() ? '!' : '?')
                .append(finding.status())
                .append(finding.endsSoon() ? '.' : ' ');
        finding.response().ifPresent(lines::append);
        finding.excludedBy().ifPresent(lines::append);
        finding.suppressedBy().ifPresent(lines::append);
        if (!(finding.threat().condition() instanceof Condition)) {
            lines.append(finding.settledBy()).append(finding.evidence());
        }
    }
}
