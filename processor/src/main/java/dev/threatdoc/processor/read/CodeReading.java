package dev.threatdoc.processor.read;

import dev.threatdoc.model.Problem;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.processor.index.TypeIndex;
import java.util.List;
import java.util.Optional;

/**
 * What was read of the code.
 *
 * @param facts the facts, in an order that neither the compiler nor the order of files changes
 * @param problems what is wrong with the annotations
 * @param isComplete whether all was understood; if not, the compiler has said why, and the facts are not to be judged
 * @param index the annotated types of this module
 * @param systemPackage the package of {@code @ThreatModel}, if the module has one
 * @param modules the other modules that were reached
 */
public record CodeReading(
        Facts facts,
        List<Problem> problems,
        boolean isComplete,
        TypeIndex index,
        Optional<String> systemPackage,
        List<ReachedModule> modules) {

    public CodeReading {
        problems = List.copyOf(problems);
        modules = List.copyOf(modules);
    }
}
