package dev.threatdoc.tell.output;

import dev.threatdoc.tell.diagram.PlantUmlDiagram;
import dev.threatdoc.threat.analysis.Analysis;

/** The data-flow diagram for PlantUML. */
final class DfdPlantUml implements OutputFormat {

    @Override
    public String fileName() {
        return "dfd.puml";
    }

    @Override
    public String render(Analysis analysis, OutputOptions options) {
        return PlantUmlDiagram.render(analysis, options.diagrams());
    }
}
