package dev.threatdoc.output;

import dev.threatdoc.analysis.Analysis;
import dev.threatdoc.diagram.PlantUmlDiagram;

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
