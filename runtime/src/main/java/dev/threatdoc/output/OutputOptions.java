package dev.threatdoc.output;

import dev.threatdoc.diagram.DiagramOptions;
import dev.threatdoc.report.TemplateSource;
import java.util.Optional;

/**
 * What the user may choose about the outputs.
 *
 * @param diagrams what holds for the drawings
 * @param template the report template to use in place of the built-in report
 */
public record OutputOptions(DiagramOptions diagrams, Optional<TemplateSource> template) {

    /** What holds where nobody chose anything. */
    public static OutputOptions defaults() {
        return new OutputOptions(DiagramOptions.defaults(), Optional.empty());
    }
}
