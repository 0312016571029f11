package dev.threatdoc.draw.layout;

import java.util.List;

/** How a line of text is set. */
public enum TextStyle {
    /** The name of an element. */
    NAME(13, true, 17),
    /** What kind of element it is. */
    KIND(11, false, 15),
    /** How bad its findings are. */
    RISK(11, true, 16),
    /** The name of a flow. */
    FLOW(11, false, 14),
    /** The number of a flow. */
    NUMBER(9, true, 14),
    /** Protocol and port of a flow. */
    TRANSPORT(10, false, 13),
    /** The name of a trust boundary. */
    BOUNDARY(12, true, 16),
    /** The name of the drawing. */
    TITLE(18, true, 24),
    /** The words of the legend. */
    LEGEND(11, false, 16);

    private final double size;
    private final boolean bold;
    private final double leading;

    TextStyle(double size, boolean bold, double leading) {
        this.size = size;
        this.bold = bold;
        this.leading = leading;
    }

    /** The size of the font. */
    public double size() {
        return size;
    }

    /** Whether lines are centred. */
    public boolean centred() {
        return this == NAME || this == KIND || this == NUMBER;
    }

    /** Whether the font is bold. */
    public boolean bold() {
        return bold;
    }

    /** The height that a line takes. */
    public double leading() {
        return leading;
    }

    /** How far below the top of such a line its letters stand. */
    double baseline() {
        return (leading + size * 0.72) / 2;
    }

    /**
     * The lines of a text; the last ends in an ellipsis if there is more than fits.
     *
     * @param most how many lines there may be, from 1
     */
    public List<String> lines(String text, double width, int most) {
        return Wrap.lines(text, this, width, most);
    }

    /** The width of a text, with any of the usual sans-serif fonts. */
    public double width(String text) {
        return TextWidths.width(text, size, bold);
    }
}
