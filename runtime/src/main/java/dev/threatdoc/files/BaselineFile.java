package dev.threatdoc.files;

import dev.threatdoc.model.Problem;
import dev.threatdoc.threat.analysis.Baseline;
import java.util.List;

/**
 * The result of reading a baseline file.
 *
 * @param baseline what it says; of what is wrong, as much as could be read
 * @param problems its problems, in the order in which they were found
 */
public record BaselineFile(Baseline baseline, List<Problem> problems) {

    public BaselineFile {
        problems = List.copyOf(problems);
    }
}
