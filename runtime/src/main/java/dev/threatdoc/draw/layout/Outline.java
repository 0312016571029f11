package dev.threatdoc.draw.layout;

import dev.threatdoc.model.vocabulary.Shape;

/**
 * The outline of a shape inside its box.
 *
 * @param radius the radius of its corners
 * @param slant how far its slanted sides reach inwards, at the top and at the bottom; 0 where its sides are upright
 */
public record Outline(double radius, double slant) {

    private static final Outline SHARP = new Outline(0, 0);
    private static final Outline CARD = new Outline(8, 0);
    private static final Outline PILL = new Outline(24, 0);
    private static final Outline HEXAGON = new Outline(0, 16);

    /** The outline of a shape. */
    public static Outline of(Shape shape) {
        return switch (shape) {
            case PROCESS, MULTI_PROCESS, FUNCTION -> PILL;
            case ACTOR, SERVER -> CARD;
            case MODEL, AGENT -> HEXAGON;
            case DATASTORE, EXTERNAL, PLAIN -> SHARP;
        };
    }

    /** The end of a line that was drawn to the box, moved on to the outline. */
    Point reach(Box box, Point before, Point end) {
        if (before.x() == end.x()) {
            double fromSide = Math.min(end.x() - box.x(), box.right() - end.x());
            double inwards = slant > 0 ? slanted(fromSide, slant, box.height() / 2) : rounded(box, fromSide);
            return new Point(end.x(), end.y() + (end.y() < box.middle() ? inwards : -inwards));
        }
        double fromTop = Math.min(end.y() - box.y(), box.bottom() - end.y());
        double inwards = slant > 0 ? slanted(fromTop, box.height() / 2, slant) : rounded(box, fromTop);
        return new Point(end.x() + (end.x() < box.centre() ? inwards : -inwards), end.y());
    }

    private static double slanted(double along, double length, double depth) {
        return along >= length ? 0 : depth * (1 - Math.max(0, along) / length);
    }

    private double rounded(Box box, double along) {
        double r = Math.min(radius, box.height() / 2);
        double rest = r - Math.max(0, along);
        return rest <= 0 ? 0 : r - Math.sqrt(r * r - rest * rest);
    }
}
