package dev.threatdoc.draw.picture;

import dev.threatdoc.tell.diagram.DiagramOptions;
import dev.threatdoc.tell.diagram.DotDiagram;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.List;

/** Texts for Graphviz, which draws no sequences. */
final class DotPictures implements PictureFormat {

    @Override
    public String name() {
        return "dot";
    }

    @Override
    public List<Picture> dataFlow(Analysis analysis, DiagramOptions options) {
        return List.of(Picture.of(options.view().fileName("dfd") + ".dot", DotDiagram.render(analysis, options)));
    }

    @Override
    public List<Picture> sequence(Analysis analysis, DiagramOptions options) {
        return List.of();
    }
}
