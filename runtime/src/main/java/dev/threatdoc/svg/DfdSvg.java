package dev.threatdoc.svg;

import dev.threatdoc.analysis.Analysis;
import dev.threatdoc.diagram.DfdView;
import dev.threatdoc.diagram.DiagramOptions;
import dev.threatdoc.layout.DfdLayout;
import java.util.List;
import java.util.Optional;

/** Data-flow diagrams as SVG. */
public final class DfdSvg {

    private DfdSvg() {}

    /** The first of the {@link #drawings}, which is the only one unless the system is large. */
    public static String render(Analysis analysis, DiagramOptions options, SvgForm form) {
        return drawings(analysis, options, form).get(0).svg();
    }

    /**
     * Draws an analysis.
     *
     * @return the drawing of the whole
     */
    public static List<SvgDrawing> drawings(Analysis analysis, DiagramOptions options, SvgForm form) {
        DfdView view = DfdView.merged(analysis, options);
        return List.of(new SvgDrawing(
                "dfd", view.name(), Optional.empty(), new SvgWriter(view, DfdLayout.of(view), form).write()));
    }

    /**
     * The style sheet that a page with drawings of the form {@link SvgForm#INLINE} has to bring. It follows the
     * reader's system, or the attribute {@code data-theme} ({@code light} or {@code dark}) of an element around the
     * drawing; print is light.
     */
    public static String css() {
        return StyleSheet.adaptive();
    }
}
