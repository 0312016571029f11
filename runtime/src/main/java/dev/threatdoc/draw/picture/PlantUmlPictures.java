package dev.threatdoc.draw.picture;

import dev.threatdoc.tell.diagram.DiagramOptions;
import dev.threatdoc.tell.diagram.PlantUmlDiagram;
import dev.threatdoc.tell.diagram.SequenceDiagram;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.List;

/** Texts for PlantUML. */
final class PlantUmlPictures implements PictureFormat {

    @Override
    public String name() {
        return "puml";
    }

    @Override
    public List<Picture> dataFlow(Analysis analysis, DiagramOptions options) {
        return List.of(Picture.of(options.view().fileName("dfd") + ".puml", PlantUmlDiagram.render(analysis, options)));
    }

    @Override
    public List<Picture> sequence(Analysis analysis, DiagramOptions options) {
        return List.of(Picture.of(options.view().fileName("seq") + ".puml", SequenceDiagram.render(analysis, options)));
    }
}
