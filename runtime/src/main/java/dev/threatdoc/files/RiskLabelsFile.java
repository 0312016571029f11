package dev.threatdoc.files;

import dev.threatdoc.model.Problem;
import dev.threatdoc.threat.risk.RiskLabels;
import java.util.List;

/**
 * What a file of risk labels came to.
 *
 * @param labels what it says; the usual words for what it leaves out and what is wrong
 * @param problems what is wrong with it, in the order in which it was found
 */
public record RiskLabelsFile(RiskLabels labels, List<Problem> problems) {

    public RiskLabelsFile {
        problems = List.copyOf(problems);
    }
}
