package dev.threatdoc.files;

import dev.threatdoc.model.Problem;
import dev.threatdoc.model.facts.Facts;
import java.util.List;

/**
 * The result of reading a model file.
 *
 * @param facts what it says; of what is wrong, as much as could be read
 * @param problems its problems, in the order in which they were found
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
