package dev.threatdoc.read.source;

import dev.threatdoc.model.Problem;
import dev.threatdoc.read.code.SourceUnit;
import java.util.List;

/**
 * The result of parsing files of Java code.
 *
 * @param units the files that could be read, as far as they could, in the order in which they were given
 * @param problems a warning for each that could not, or not in full
 */
public record JavaSources(List<SourceUnit> units, List<Problem> problems) {

    public JavaSources {
        units = List.copyOf(units);
        problems = List.copyOf(problems);
    }
}
