package dev.threatdoc.files;

import dev.threatdoc.model.Problem;
import dev.threatdoc.model.facts.Facts;
import java.util.List;

/**
 * What a model file came to.
 *
 * @param facts what it says; of what is wrong, as much as could be read
 * @param problems what is wrong with it, in the order in which it was found
 */
public record ModelFile(Facts facts, List<Problem> problems) {

    public ModelFile {
        problems = List.copyOf(problems);
    }

    /** Whether its facts can be used. */
    public boolean isUsable() {
        return problems.stream().noneMatch(p -> p.level() == Problem.Level.ERROR);
    }
}
