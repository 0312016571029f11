package dev.threatdoc.tell.html;

import dev.threatdoc.tell.diagram.DiagramOptions;
import dev.threatdoc.tell.diagram.Drawer;
import dev.threatdoc.tell.diagram.Drawing;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The data-flow diagram.
 *
 * @param drawings one drawing, or for a large system an overview and one for the inside of each boundary; none where
 *     nobody draws
 * @param scripted whether it takes a script to see them
 */
record DiagramView(List<Drawing> drawings, boolean scripted) {

    private static final Pattern INDENT = Pattern.compile("\n +(?=<)");

    static DiagramView of(Analysis analysis, DiagramOptions options, Drawer drawer, boolean scripted) {
        List<Drawing> drawings = drawer.drawings(analysis, options).stream()
                .map(DiagramView::flush)
                .toList();
        return new DiagramView(drawings, scripted);
    }

    /** Without the spaces that indent its lines: a fifth of a drawing, and nobody reads it here. */
    private static Drawing flush(Drawing drawing) {
        return new Drawing(
                drawing.name(),
                drawing.title(),
                drawing.boundary(),
                INDENT.matcher(drawing.svg()).replaceAll("\n"));
    }
}
