package dev.threatdoc.draw.picture;

import dev.threatdoc.tell.diagram.DiagramOptions;
import dev.threatdoc.tell.diagram.MermaidDiagram;
import dev.threatdoc.tell.diagram.MermaidSequence;
import dev.threatdoc.threat.analysis.Analysis;
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
