package dev.threatdoc.discover.scan;

import dev.threatdoc.model.Problem;
import dev.threatdoc.model.facts.Facts;
import java.util.List;

/**
 * What a scan found.
 *
 * @param facts the system
 * @param programs how many programs were read in code; what only deployment files name is none
 * @param javaFiles how many Java files were read
 * @param problems a warning for each file that could not be read in full
 */
public record Scanned(Facts facts, int programs, int javaFiles, List<Problem> problems) {

    public Scanned {
        problems = List.copyOf(problems);
    }
}
