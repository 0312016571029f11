package dev.threatdoc.draw.svg;

import dev.threatdoc.draw.layout.Point;
import dev.threatdoc.draw.layout.TextLine;
import dev.threatdoc.draw.layout.TextStyle;
import java.util.List;

/**
 * The name of a drawing above it, on as many lines as it needs, and beside it on some the way back.
 *
 * @param lines what stands on each line
 */
record Title(List<String> lines) {

    private static final int MOST_LINES = 3;
    private static final double TOP = 38;
    private static final double BELOW = 14;

    /** However narrow a drawing, its name gets as much room, if it needs it. */
    private static final double LEAST_WIDTH = 420;

    /** The title of a drawing; the last line ends in an ellipsis if it is longer than can be. */
    static Title of(String name, double available) {
        return new Title(TextStyle.TITLE.lines(name, available, MOST_LINES));
    }

    /** The room that a drawing has to have at least for such a name. */
    static double least(String name) {
        return Math.min(LEAST_WIDTH, Math.ceil(TextStyle.TITLE.width(name)));
    }

    double height() {
        return TOP + (lines.size() - 1) * TextStyle.TITLE.leading() + BELOW;
    }

    void write(TextSvg texts, double left) {
        double y = TOP;
        for (String line : lines) {
            texts.line(new TextLine(line, TextStyle.TITLE, new Point(left, y)), "");
            y += TextStyle.TITLE.leading();
        }
    }
}
