package dev.threatdoc.read.deploy;

import dev.threatdoc.model.Problem;
import dev.threatdoc.model.stability.Experimental;
import java.util.List;
import java.util.Map;

/**
 * The result of reading a deployment file.
 *
 * @param containers the programs that it starts, in the order of the file
 * @param aliases the names by which its programs know others, by the names of these; of other files too
 * @param problems a warning if there was a mistake
 */
@Experimental
public record Deployment(List<Container> containers, Map<String, List<String>> aliases, List<Problem> problems) {

    public Deployment {
        containers = List.copyOf(containers);
        aliases = Map.copyOf(aliases);
        problems = List.copyOf(problems);
    }
}
