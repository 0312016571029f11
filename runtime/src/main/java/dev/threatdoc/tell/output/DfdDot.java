package dev.threatdoc.tell.output;

import dev.threatdoc.tell.diagram.DotDiagram;
import dev.threatdoc.threat.analysis.Analysis;

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
