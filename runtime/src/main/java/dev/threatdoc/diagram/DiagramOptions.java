package dev.threatdoc.diagram;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the user may choose about the drawings.
 *
 * @param levels the levels of detail to draw; empty to draw everything
 * @param colormap colour elements and flows by their worst open findings
 */
public record DiagramOptions(Set<Integer> levels, boolean colormap) {

    public DiagramOptions {
        levels = Collections.unmodifiableSet(new TreeSet<>(levels));
    }

    /** Everything, without colours for risk. */
    public static DiagramOptions defaults() {
        return new DiagramOptions(Set.of(), false);
    }

    /** Whether something that is shown on those levels is drawn. */
    boolean draws(Set<Integer> shownOn) {
        return levels.isEmpty() || !Collections.disjoint(levels, shownOn);
    }
}
