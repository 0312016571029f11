package dev.threatdoc.tell.output;

import dev.threatdoc.model.Problem;
import java.util.List;

/**
 * The outputs that somebody asked for by name.
 *
 * @param formats those that there are, in the order of {@link OutputFormats#all()}
 * @param problems one for each name that is none of them
 */
public record Selection(List<OutputFormat> formats, List<Problem> problems) {

    public Selection {
        formats = List.copyOf(formats);
        problems = List.copyOf(problems);
    }
}
