package dev.threatdoc.deploy;

import dev.threatdoc.model.Problem;
import java.util.List;

/**
 * What a deployment file came to.
 *
 * @param containers the programs that it starts, in the order of the file
 * @param problems a warning if there was a mistake
 */
public record Deployment(List<Container> containers, List<Problem> problems) {

    public Deployment {
        containers = List.copyOf(containers);
        problems = List.copyOf(problems);
    }
}
