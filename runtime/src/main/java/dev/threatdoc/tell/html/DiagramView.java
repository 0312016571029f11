package dev.threatdoc.tell.html;

import dev.threatdoc.draw.svg.DfdSvg;
import dev.threatdoc.draw.svg.SvgDrawing;
import dev.threatdoc.draw.svg.SvgForm;
import dev.threatdoc.tell.diagram.DiagramOptions;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The data-flow diagram.
 *
 * @param drawings one drawing, or for a large system an overview and one for the inside of each boundary
 */
record DiagramView(List<SvgDrawing> drawings) {

    private static final Pattern INDENT = Pattern.compile("\n +(?=<)");

    static DiagramView of(Analysis analysis, DiagramOptions options) {
        return new DiagramView(DfdSvg.drawings(analysis, options, SvgForm.INLINE).stream()
                .map(DiagramView::flush)
                .toList());
    }

    /** Without the spaces that indent its lines: a fifth of a drawing, and nobody reads it here. */
    private static SvgDrawing flush(SvgDrawing drawing) {
        return new SvgDrawing(
                drawing.name(),
                drawing.title(),
                drawing.boundary(),
                INDENT.matcher(drawing.svg()).replaceAll("\n"));
    }
}
