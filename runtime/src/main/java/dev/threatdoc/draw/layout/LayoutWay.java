package dev.threatdoc.draw.layout;

import org.eclipse.elk.core.options.Direction;

/**
 * Ways in which a drawing can be laid out.
 *
 * <p>From above is how people read flows; where that makes a tower or a frieze of it, which no screen shows, another
 * way may come nearer to the shape of a screen.
 */
enum LayoutWay {
    /** From above, in as many layers as the longest chain of flows has elements. */
    DOWN(Direction.DOWN, false),
    /** From the left. */
    RIGHT(Direction.RIGHT, false),
    /** From the left, in lines as those of a text. */
    LINES(Direction.RIGHT, true),
    /** From above, in columns as those of a newspaper. */
    COLUMNS(Direction.DOWN, true);

    /** The shape of a screen: width over height. */
    static final double SCREEN = 4.0 / 3;

    private final Direction direction;
    private final boolean wrapped;

    LayoutWay(Direction direction, boolean wrapped) {
        this.direction = direction;
        this.wrapped = wrapped;
    }

    Direction direction() {
        return direction;
    }

    boolean isWrapped() {
        return wrapped;
    }

    /** How far a shape is from that of a screen: 0 for the same, as much for twice as wide as for twice as high. */
    static double distance(double width, double height) {
        return Math.abs(Math.log(width / height / SCREEN));
    }
}
