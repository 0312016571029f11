package dev.threatdoc.tell.diagram;

import java.util.Set;

/**
 * What the user may choose about the drawings.
 *
 * @param view what of the model to draw
 * @param colormap colour elements and flows by their worst open findings
 */
public record DiagramOptions(View view, boolean colormap) {

    /**
     * Some levels of detail.
     *
     * @param levels the levels of detail to draw; empty to draw everything
     * @param colormap colour elements and flows by their worst open findings
     */
    public DiagramOptions(Set<Integer> levels, boolean colormap) {
        this(new LevelsView(levels), colormap);
    }

    /** Everything, without colours for risk. */
    public static DiagramOptions defaults() {
        return new DiagramOptions(Set.of(), false);
    }
}
