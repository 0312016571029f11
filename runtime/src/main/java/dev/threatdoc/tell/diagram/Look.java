package dev.threatdoc.tell.diagram;

import dev.threatdoc.threat.catalog.Level;
import java.util.Optional;

/**
 * How one thing is drawn, whatever the tool.
 *
 * @param fill the colour inside
 * @param line the colour of its lines
 * @param ink the colour of its words
 * @param width the width of its lines, in points
 */
record Look(String fill, String line, String ink, int width) {

    private static final Look OUT_OF_SCOPE =
            new Look(Palette.OUT_OF_SCOPE_FILL, Palette.OUT_OF_SCOPE_LINE, Palette.OUT_OF_SCOPE_INK, 1);

    /** The width of the lines of what has changed. */
    private static final int CHANGED = 3;

    /** An element. */
    static Look of(DfdNode node, boolean colormap) {
        if (node.change().isPresent()) {
            return new Look(
                    Palette.fill(node.shape()), Palette.line(node.change().get()), Palette.INK, CHANGED);
        }
        if (!node.inScope()) {
            return OUT_OF_SCOPE;
        }
        String plain = colormap ? Palette.PAPER : Palette.fill(node.shape());
        return new Look(node.risk().map(Palette::fill).orElse(plain), Palette.LINE, Palette.INK, width(node.risk()));
    }

    /** A flow. */
    static Look of(DfdEdge edge) {
        return edge.change()
                .map(c -> new Look(Palette.PAPER, Palette.line(c), Palette.INK, CHANGED))
                .orElseGet(() -> flow(edge.inScope(), edge.risk()));
    }

    /** A flow. */
    static Look flow(boolean inScope, Optional<Level> risk) {
        if (!inScope) {
            return OUT_OF_SCOPE;
        }
        return new Look(Palette.PAPER, risk.map(Palette::line).orElse(Palette.LINE), Palette.INK, width(risk));
    }

    /** A trust boundary. */
    static Look of(DfdCluster cluster) {
        if (cluster.change().isPresent()) {
            String colour = Palette.line(cluster.change().get());
            return new Look(Palette.PAPER, colour, colour, CHANGED);
        }
        return cluster.inScope() ? new Look(Palette.PAPER, Palette.BOUNDARY, Palette.BOUNDARY, 1) : OUT_OF_SCOPE;
    }

    private static int width(Optional<Level> risk) {
        return risk.map(Palette::width).orElse(1);
    }
}
