package dev.threatdoc.draw.layout;

import dev.threatdoc.tell.diagram.DfdCluster;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the place for the name of a trust boundary: where no flow runs through. */
final class ClusterLabel {

    /** The height of the strip at the top of a boundary that is kept free for its name. */
    static final double BAND = 34;

    /** The height of the strip at its bottom, where the name goes if the top has no room. */
    static final double BAND_BELOW = 28;

    /** The gap between a side of the boundary and the name. */
    static final double GAP = 12;

    private static final double MARGIN = 8;
    private static final double WIDEST = 260;
    private static final double CLEARANCE = 6;

    private ClusterLabel() {}

    /** The name as it is shown. */
    static String words(DfdCluster cluster) {
        return Wrap.lines(cluster.name(), TextStyle.BOUNDARY, WIDEST, 1).get(0);
    }

    /**
     * The space of the name: at the top, as far left as no flow runs through it; at the bottom, where the top has no
     * room.
     *
     * @param paths the lines of all flows
     */
    static Box place(Box boundary, String words, List<List<Point>> paths) {
        Box top = new Box(
                boundary.x() + GAP,
                boundary.y() + MARGIN,
                TextStyle.BOUNDARY.width(words),
                TextStyle.BOUNDARY.leading());
        Box bottom = top.moved(0, boundary.height() - top.height() - 2 * MARGIN + 2);
        return free(top, boundary, paths)
                .or(() -> free(bottom, boundary, paths))
                // Where flows leave no gap at all, the name stands over them.
                .orElse(top);
    }

    private static Optional<Box> free(Box label, Box boundary, List<List<Point>> paths) {
        double x = label.x();
        for (double[] taken : taken(new Box(boundary.x(), label.y(), boundary.width(), label.height()), paths)) {
            if (taken[0] > x + label.width() + CLEARANCE) {
                break;
            }
            x = Math.max(x, taken[1] + CLEARANCE);
        }
        return x + label.width() <= boundary.right() - CLEARANCE
                ? Optional.of(label.moved(x - label.x(), 0))
                : Optional.empty();
    }

    /** From where to where flows run through a strip, from left to right. */
    private static List<double[]> taken(Box strip, List<List<Point>> paths) {
        List<double[]> taken = new ArrayList<>();
        for (List<Point> path : paths) {
            for (int i = 1; i < path.size(); i++) {
                Point a = path.get(i - 1);
                Point b = path.get(i);
                if (strip.isCrossedBy(a, b)) {
                    taken.add(new double[] {Math.min(a.x(), b.x()), Math.max(a.x(), b.x())});
                }
            }
        }
        taken.sort(Comparator.comparingDouble(t -> t[0]));
        return taken;
    }
}
