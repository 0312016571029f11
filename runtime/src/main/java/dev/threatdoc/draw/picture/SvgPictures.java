package dev.threatdoc.draw.picture;

import dev.threatdoc.draw.svg.DfdSvg;
import dev.threatdoc.draw.svg.SvgForm;
import dev.threatdoc.tell.diagram.DiagramOptions;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.List;

/** Drawings that are sharp at any size; those of data flows need no font. */
final class SvgPictures implements PictureFormat {

    @Override
    public String name() {
        return "svg";
    }

    @Override
    public List<Picture> dataFlow(Analysis analysis, DiagramOptions options) {
        return DfdSvg.drawings(analysis, options, SvgForm.STANDALONE).stream()
                .map(d -> Picture.of(d.name() + ".svg", d.svg()))
                .toList();
    }

    @Override
    public List<Picture> sequence(Analysis analysis, DiagramOptions options) throws NoFontException {
        return SequenceSvg.of(analysis, options, ".svg").stream()
                .map(s -> Picture.of(s.name() + ".svg", s.svg()))
                .toList();
    }
}
