package dev.threatdoc.draw.svg;

import dev.threatdoc.draw.layout.PlacedEdge;
import dev.threatdoc.draw.layout.Point;
import dev.threatdoc.tell.diagram.Change;
import dev.threatdoc.tell.diagram.DfdEdge;
import dev.threatdoc.threat.catalog.Level;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Draws the lines of flows: rounded where they bend, with a filled head for a request and a hollow one for a response.
 */
final class FlowSvg {

    private static final double RADIUS = 7;
    private static final double HEAD = 9;
    private static final double HALF_HEAD = 4;

    private final Xml xml;

    FlowSvg(Xml xml) {
        this.xml = xml;
    }

    /** Draws a line and its heads. */
    void draw(PlacedEdge placed) {
        DfdEdge edge = placed.edge();
        List<Point> path = placed.path();
        List<Point> backwards = new ArrayList<>(path);
        Collections.reverse(backwards);
        boolean forth = edge.direction() != DfdEdge.Direction.BACK;
        boolean back = edge.direction() != DfdEdge.Direction.FORTH;
        List<Point> line = path;
        if (forth) {
            line = shortened(line);
        }
        if (back) {
            List<Point> turned = new ArrayList<>(line);
            Collections.reverse(turned);
            turned = shortened(turned);
            Collections.reverse(turned);
            line = turned;
        }
        xml.path(rounded(line), line(edge));
        if (forth) {
            head(path, heads(edge));
        }
        if (back) {
            head(backwards, heads(edge) + " dfd-head-back");
        }
    }

    /** The classes of a line. */
    static String line(DfdEdge edge) {
        return "dfd-line" + (edge.direction() == DfdEdge.Direction.BACK ? " dfd-back" : "")
                + colours(edge.inScope(), edge.risk(), edge.change(), "-flow");
    }

    /** The classes of the heads of a line; that of a response has one more. */
    static String heads(DfdEdge edge) {
        return "dfd-head" + colours(edge.inScope(), edge.risk(), edge.change(), "-on");
    }

    private static String colours(boolean inScope, Optional<Level> risk, Optional<Change> change, String of) {
        String out = "";
        if (!inScope) {
            out = of.equals("-flow") ? " dfd-out-flow" : "";
        } else if (risk.isPresent()) {
            out = " dfd-" + Theme.name(risk.get()) + of;
        }
        return out
                + change.map(c -> " dfd-" + Styles.name(c) + (of.equals("-flow") ? "" : "-ink"))
                        .orElse("");
    }

    /** The line without its last bit, which the head covers. */
    private static List<Point> shortened(List<Point> path) {
        List<Point> shorter = new ArrayList<>(path);
        int last = path.size() - 1;
        Point end = path.get(last);
        Point before = path.get(last - 1);
        double length = Math.abs(end.x() - before.x()) + Math.abs(end.y() - before.y());
        double by = Math.min(HEAD - 1, Math.max(0, length - 1));
        shorter.set(
                last,
                new Point(
                        end.x() - Math.signum(end.x() - before.x()) * by,
                        end.y() - Math.signum(end.y() - before.y()) * by));
        return shorter;
    }

    private void head(List<Point> path, String classes) {
        Point tip = path.get(path.size() - 1);
        Point before = path.get(path.size() - 2);
        double dx = Math.signum(tip.x() - before.x());
        double dy = Math.signum(tip.y() - before.y());
        PathData head = new PathData(tip)
                .line(new Point(tip.x() - dx * HEAD - dy * HALF_HEAD, tip.y() - dy * HEAD + dx * HALF_HEAD))
                .line(new Point(tip.x() - dx * HEAD + dy * HALF_HEAD, tip.y() - dy * HEAD - dx * HALF_HEAD))
                .close();
        xml.path(head.toString(), classes);
    }

    /** A line through points, with its corners rounded. */
    static String rounded(List<Point> path) {
        PathData data = new PathData(path.get(0));
        for (int i = 1; i < path.size() - 1; i++) {
            Point corner = path.get(i);
            double radius = Math.min(
                    RADIUS, Math.min(distance(path.get(i - 1), corner), distance(corner, path.get(i + 1))) / 2);
            data.line(towards(corner, path.get(i - 1), radius)).curve(corner, towards(corner, path.get(i + 1), radius));
        }
        return data.line(path.get(path.size() - 1)).toString();
    }

    private static double distance(Point a, Point b) {
        return Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
    }

    private static Point towards(Point from, Point to, double by) {
        double length = distance(from, to);
        double share = length == 0 ? 0 : by / length;
        return new Point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
    }
}
