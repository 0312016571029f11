package dev.threatdoc.draw.layout;

import java.util.ArrayList;
import java.util.List;

/** Finds where a line crosses the sides of a box. */
final class Crossings {

    private Crossings() {}

    /** The points on the sides, in the order of the line. */
    static List<Point> of(List<Point> path, Box box) {
        List<Point> crossings = new ArrayList<>();
        for (int i = 1; i < path.size(); i++) {
            Point a = path.get(i - 1);
            Point b = path.get(i);
            if (box.contains(a) != box.contains(b)) {
                Point outside = box.contains(a) ? b : a;
                crossings.add(
                        a.x() == b.x()
                                ? new Point(a.x(), outside.y() <= box.y() ? box.y() : box.bottom())
                                : new Point(outside.x() <= box.x() ? box.x() : box.right(), a.y()));
            }
        }
        return crossings;
    }
}
