package dev.threatdoc.tell.diagram;

import dev.threatdoc.threat.analysis.Analysis;
import java.util.List;

/**
 * Draws data-flow diagrams for a page that shows them.
 *
 * <p>Drawing takes a layout and its libraries, so whoever has them brings a drawer along, and whoever writes text alone
 * does without.
 */
public interface Drawer {

    /**
     * Draws an analysis as SVG that stands in a page.
     *
     * @return one drawing, or for a large system an overview with closed boundaries and a drawing for the inside of
     *     each boundary, with links between them to elements of the page with those names as ids; none from a drawer
     *     that does not draw
     */
    List<Drawing> drawings(Analysis analysis, DiagramOptions options);

    /** The style sheet that the page has to bring for these drawings. */
    String css();

    /**
     * The script that the page has to bring for these drawings, as statements that run once; empty where they stand in
     * the page as they are.
     */
    default String script() {
        return "";
    }

    /** Whether it draws anything at all. */
    default boolean draws() {
        return true;
    }

    /** Draws nothing. */
    static Drawer none() {
        return NoDrawer.INSTANCE;
    }
}
