package dev.threatdoc.processor.option;

import dev.threatdoc.model.Problem;
import java.util.List;

/**
 * The result of reading the options.
 *
 * @param options the options, with defaults where something is wrong
 * @param problems what is wrong
 */
public record ParsedOptions(Options options, List<Problem> problems) {

    public ParsedOptions {
        problems = List.copyOf(problems);
    }
}
