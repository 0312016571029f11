package dev.threatdoc.processor.read;

import dev.threatdoc.model.Problem;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.processor.index.TypeIndex;
import java.util.List;

/**
 * What was read of the code.
 *
 * @param facts the facts, in an order that neither the compiler nor the order of files changes
 * @param problems what is wrong with the annotations
 * @param isComplete whether all was understood; if not, the compiler has said why, and the facts are not to be judged
 * @param index the annotated types of this module
 * @param systemPackage the package of the system: that of {@code @ThreatModel}, or the longest that all annotated types
 *     have in common, or that of the first of them
 */
public record CodeReading(
        Facts facts, List<Problem> problems, boolean isComplete, TypeIndex index, String systemPackage) {

    public CodeReading {
        problems = List.copyOf(problems);
    }
}
