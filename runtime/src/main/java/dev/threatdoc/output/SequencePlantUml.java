package dev.threatdoc.output;

import dev.threatdoc.analysis.Analysis;
import dev.threatdoc.diagram.SequenceDiagram;

/** The sequence diagram for PlantUML. */
final class SequencePlantUml implements OutputFormat {

    @Override
    public String fileName() {
        return "seq.puml";
    }

    @Override
    public String render(Analysis analysis, OutputOptions options) {
        return SequenceDiagram.render(analysis, options.diagrams());
    }
}
