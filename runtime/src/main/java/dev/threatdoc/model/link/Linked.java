package dev.threatdoc.model.link;

import dev.threatdoc.model.Problem;
import dev.threatdoc.model.ThreatModel;
import java.util.List;
import java.util.Optional;

/**
 * What linking came to.
 *
 * @param model the model; empty if there was an error
 * @param problems what is wrong with the facts, in the order in which it was found
 */
public record Linked(Optional<ThreatModel> model, List<Problem> problems) {

    public Linked {
        problems = List.copyOf(problems);
    }
}
