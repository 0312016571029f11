package dev.threatdoc.tell.output;

import dev.threatdoc.tell.diagram.MermaidDiagram;
import dev.threatdoc.threat.analysis.Analysis;

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
