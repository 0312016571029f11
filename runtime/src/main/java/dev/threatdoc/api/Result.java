package dev.threatdoc.api;

import dev.threatdoc.model.Problem;
import dev.threatdoc.model.stability.Stable;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The result of analysing a system.
 *
 * @param analysis what was found; nothing where something was so wrong that nobody could look
 * @param problems what was wrong, in the order in which it was found: errors where there is no analysis, and warnings
 */
@Stable
public record Result(Optional<Analysis> analysis, List<Problem> problems) {

    public Result {
        problems = List.copyOf(problems);
    }

    /**
     * What was found.
     *
     * @throws IllegalArgumentException with the problems, each on a line, if nobody could look
     */
    public Analysis orThrow() {
        return analysis.orElseThrow(() -> new IllegalArgumentException(
                problems.stream().map(Problem::toString).collect(Collectors.joining("\n"))));
    }
}
