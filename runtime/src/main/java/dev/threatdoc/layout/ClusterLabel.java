package dev.threatdoc.layout;

import dev.threatdoc.diagram.DfdCluster;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the place for the name of a trust boundary: at its top, where no flow runs through. */
final class ClusterLabel {

    /** The height of the strip at the top of a boundary that is kept free for its name. */
    static final double BAND = 34;

    /** The gap between a side of the boundary and the name. */
    static final double GAP = 12;

    private static final double TOP = 8;
    private static final double WIDEST = 260;
    private static final double CLEARANCE = 6;

    private ClusterLabel() {}

    /** The name as it is shown. */
    static String words(DfdCluster cluster) {
        return Wrap.lines(cluster.name(), TextStyle.BOUNDARY, WIDEST, 1).get(0);
    }

    /**
     * The space of the name: as far left as no flow runs through it.
     *
     * @param paths the lines of all flows
     */
    static Box place(Box boundary, String words, List<List<Point>> paths) {
        double width = TextStyle.BOUNDARY.width(words);
        Box label = new Box(boundary.x() + GAP, boundary.y() + TOP, width, TextStyle.BOUNDARY.leading());
        Box strip = new Box(boundary.x(), label.y(), boundary.width(), label.height());
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
        double x = label.x();
        for (double[] t : taken) {
            if (t[0] > x + width + CLEARANCE) {
                break;
            }
            x = Math.max(x, t[1] + CLEARANCE);
        }
        // Where flows leave no gap, the name stands over them.
        return x + width <= boundary.right() ? label.moved(x - label.x(), 0) : label;
    }
}
