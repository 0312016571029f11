package dev.threatdoc.discover.merge;

import dev.threatdoc.model.Problem;
import dev.threatdoc.model.facts.Facts;
import java.util.List;

/**
 * The result of merging models.
 *
 * @param facts the one system; of what contradicts itself, what was said first
 * @param problems an error for each contradiction, a warning for each pair of items of one name that were taken for two
 */
public record Merged(Facts facts, List<Problem> problems) {

    public Merged {
        problems = List.copyOf(problems);
    }
}
