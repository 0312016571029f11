package dev.threatdoc.files;

import dev.threatdoc.model.Problem;
import dev.threatdoc.threat.risk.RiskLabels;
import java.util.List;

/**
 * The result of reading a file of risk labels.
 *
 * @param labels what it says; the usual words for what it leaves out and what is wrong
 * @param problems its problems, in the order in which they were found
 */
public record RiskLabelsFile(RiskLabels labels, List<Problem> problems) {

    public RiskLabelsFile {
        problems = List.copyOf(problems);
    }
}
