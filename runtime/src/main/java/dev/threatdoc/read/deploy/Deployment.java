package dev.threatdoc.read.deploy;

import dev.threatdoc.model.Problem;
import dev.threatdoc.model.stability.Experimental;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The result of reading a deployment file.
 *
 * @param containers the programs that it starts, in the order of the file
 * @param aliases the names by which its programs know others, by the names of these; of other files too
 * @param settings what it sets apart from programs
 * @param parts the paths of other files that it took in, which are no deployments of their own
 * @param problems a warning if there was a mistake
 */
@Experimental
public record Deployment(
        List<Container> containers,
        Map<String, List<String>> aliases,
        List<NamedSettings> settings,
        Set<String> parts,
        List<Problem> problems) {

    public Deployment {
        containers = List.copyOf(containers);
        aliases = Map.copyOf(aliases);
        settings = List.copyOf(settings);
        parts = Set.copyOf(parts);
        problems = List.copyOf(problems);
    }
}
