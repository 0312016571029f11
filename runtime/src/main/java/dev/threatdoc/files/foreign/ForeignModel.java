package dev.threatdoc.files.foreign;

import dev.threatdoc.model.Problem;
import dev.threatdoc.model.facts.Facts;
import java.util.List;

/**
 * What was read of another tool's model.
 *
 * @param facts what it says
 * @param problems what is wrong with it, and what was understood but has no effect
 */
public record ForeignModel(Facts facts, List<Problem> problems) {

    public ForeignModel {
        problems = List.copyOf(problems);
    }
}
