package dev.threatdoc.draw.svg;

import dev.threatdoc.draw.layout.Point;

/**
 * The data of a path, in as few characters as it takes: each step from where the one before it ended.
 *
 * <p>Counts in tenths of a pixel, so that no step is off by what the steps before it were rounded.
 */
final class PathData {

    private final StringBuilder data = new StringBuilder();
    private long x;
    private long y;

    /** Starts at a point. */
    PathData(Point start) {
        x = Math.round(start.x() * 10);
        y = Math.round(start.y() * 10);
        data.append('M').append(Xml.tenths(x));
        number(y);
    }

    /** A straight line. */
    PathData line(Point end) {
        long dx = Math.round(end.x() * 10) - x;
        long dy = Math.round(end.y() * 10) - y;
        if (dx != 0 && dy != 0) {
            data.append('l').append(Xml.tenths(dx));
            number(dy);
        } else if (dx != 0) {
            data.append('h').append(Xml.tenths(dx));
        } else if (dy != 0) {
            data.append('v').append(Xml.tenths(dy));
        }
        x += dx;
        y += dy;
        return this;
    }

    /** A curve that bends towards a corner. */
    PathData curve(Point corner, Point end) {
        long dx = Math.round(end.x() * 10) - x;
        long dy = Math.round(end.y() * 10) - y;
        data.append('q').append(Xml.tenths(Math.round(corner.x() * 10) - x));
        number(Math.round(corner.y() * 10) - y);
        number(dx);
        number(dy);
        x += dx;
        y += dy;
        return this;
    }

    /** A straight line back to the start, and the end. */
    PathData close() {
        data.append('z');
        return this;
    }

    /** A number behind another one; a sign divides them as well as a space. */
    private void number(long tenths) {
        data.append(tenths < 0 ? "" : " ").append(Xml.tenths(tenths));
    }

    @Override
    public String toString() {
        return data.toString();
    }
}
