package dev.threatdoc.draw.picture;

import dev.threatdoc.draw.svg.DfdSvg;
import dev.threatdoc.draw.svg.SvgForm;
import dev.threatdoc.tell.diagram.DiagramOptions;
import dev.threatdoc.tell.diagram.Drawing;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.ArrayList;
import java.util.List;

/** Pictures of dots, for documents that take nothing else. */
final class PngPictures implements PictureFormat {

    @Override
    public String name() {
        return "png";
    }

    @Override
    public List<Picture> dataFlow(Analysis analysis, DiagramOptions options) throws NoFontException {
        Fonts.require(options.view().fileName("dfd") + ".png");
        List<Picture> pictures = new ArrayList<>();
        for (Drawing drawing : DfdSvg.drawings(analysis, options, SvgForm.FIXED)) {
            pictures.add(new Picture(drawing.name() + ".png", SvgRaster.png(drawing.svg())));
        }
        return pictures;
    }

    @Override
    public List<Picture> sequence(Analysis analysis, DiagramOptions options) throws NoFontException {
        return SequenceSvg.of(analysis, options, ".png").stream()
                .map(s -> new Picture(s.name() + ".png", SvgRaster.png(s.svg())))
                .toList();
    }
}
