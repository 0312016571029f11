package dev.threatdoc.output;

import dev.threatdoc.analysis.Analysis;
import dev.threatdoc.diagram.DotDiagram;

/** The data-flow diagram for Graphviz. */
final class DfdDot implements OutputFormat {

    @Override
    public String fileName() {
        return "dfd.dot";
    }

    @Override
    public String render(Analysis analysis, OutputOptions options) {
        return DotDiagram.render(analysis, options.diagrams());
    }
}
