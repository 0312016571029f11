package dev.threatdoc.tell.output;

import dev.threatdoc.tell.diagram.SequenceDiagram;
import dev.threatdoc.threat.analysis.Analysis;

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
