package dev.threatdoc.files;

import dev.threatdoc.model.Problem;
import dev.threatdoc.threat.analysis.Baseline;
import java.util.List;

/**
 * What a baseline file came to.
 *
 * @param baseline what it says; of what is wrong, as much as could be read
 * @param problems what is wrong with it, in the order in which it was found
 */
public record BaselineFile(Baseline baseline, List<Problem> problems) {

    public BaselineFile {
        problems = List.copyOf(problems);
    }
}
