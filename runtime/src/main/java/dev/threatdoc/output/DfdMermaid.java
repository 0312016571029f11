package dev.threatdoc.output;

import dev.threatdoc.analysis.Analysis;
import dev.threatdoc.diagram.MermaidDiagram;

/** The data-flow diagram for Mermaid. */
final class DfdMermaid implements OutputFormat {

    @Override
    public String fileName() {
        return "dfd.mmd";
    }

    @Override
    public String render(Analysis analysis, OutputOptions options) {
        return MermaidDiagram.render(analysis, options.diagrams());
    }
}
