package dev.threatdoc.draw.svg;

import dev.threatdoc.tell.diagram.DiagramOptions;
import dev.threatdoc.tell.diagram.Drawer;
import dev.threatdoc.tell.diagram.Drawing;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.List;

/** Draws what HTML pages show, laid out here and now. */
public final class InlineSvg implements Drawer {

    /** A drawer; it loads the layout only when it has something to draw. */
    public InlineSvg() {}

    @Override
    public List<Drawing> drawings(Analysis analysis, DiagramOptions options) {
        return DfdSvg.drawings(analysis, options, SvgForm.INLINE);
    }

    /**
     * {@inheritDoc} It follows the reader's system, or the attribute {@code data-theme} ({@code light} or {@code dark})
     * of an element around the drawing; print is light.
     */
    @Override
    public String css() {
        return StyleSheet.css();
    }
}
