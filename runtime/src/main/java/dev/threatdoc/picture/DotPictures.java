package dev.threatdoc.picture;

import dev.threatdoc.analysis.Analysis;
import dev.threatdoc.diagram.DiagramOptions;
import dev.threatdoc.diagram.DotDiagram;
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
