package dev.threatdoc.draw.layout;

/**
 * A rectangle in a drawing.
 *
 * @param x its left side
 * @param y its top
 */
public record Box(double x, double y, double width, double height) {

    /** Its right side. */
    public double right() {
        return x + width;
    }

    /** Its lower side. */
    public double bottom() {
        return y + height;
    }

    /** The middle between left and right. */
    public double centre() {
        return x + width / 2;
    }

    /** The middle between top and bottom. */
    public double middle() {
        return y + height / 2;
    }

    /** Whether the two share more than a line. */
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** Whether a level or upright line between two points runs through its inside. */
    public boolean isCrossedBy(Point from, Point to) {
        return Math.min(from.x(), to.x()) < right()
                && Math.max(from.x(), to.x()) > x
                && Math.min(from.y(), to.y()) < bottom()
                && Math.max(from.y(), to.y()) > y;
    }

    /** Whether a point lies in it, its sides left out. */
    public boolean contains(Point point) {
        return point.x() > x && point.x() < right() && point.y() > y && point.y() < bottom();
    }

    /** The same with each side moved outwards. */
    public Box grown(double by) {
        return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
    }

    /** The same elsewhere. */
    public Box moved(double dx, double dy) {
        return new Box(x + dx, y + dy, width, height);
    }
}
