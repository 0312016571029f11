package dev.threatdoc.model.link;

import dev.threatdoc.model.Problem;
import dev.threatdoc.model.ThreatModel;
import java.util.List;
import java.util.Optional;

/**
 * The result of linking facts.
 *
 * @param model the model; empty if there was an error
 * @param problems the problems of the facts, in the order in which they were found
 */
public record Linked(Optional<ThreatModel> model, List<Problem> problems) {

    public Linked {
        problems = List.copyOf(problems);
    }
}
