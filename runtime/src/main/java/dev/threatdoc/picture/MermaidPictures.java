package dev.threatdoc.picture;

import dev.threatdoc.analysis.Analysis;
import dev.threatdoc.diagram.DiagramOptions;
import dev.threatdoc.diagram.MermaidDiagram;
import dev.threatdoc.diagram.MermaidSequence;
import java.util.List;

/** Texts for Mermaid, which GitHub and GitLab draw in Markdown. */
final class MermaidPictures implements PictureFormat {

    @Override
    public String name() {
        return "mmd";
    }

    @Override
    public List<Picture> dataFlow(Analysis analysis, DiagramOptions options) {
        return List.of(Picture.of(options.view().fileName("dfd") + ".mmd", MermaidDiagram.render(analysis, options)));
    }

    @Override
    public List<Picture> sequence(Analysis analysis, DiagramOptions options) {
        return List.of(Picture.of(options.view().fileName("seq") + ".mmd", MermaidSequence.render(analysis, options)));
    }
}
