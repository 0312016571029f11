package dev.threatdoc.draw.layout;

/**
 * A line of text with its place.
 *
 * @param text plain text yet to be escaped
 * @param at where its letters stand: the middle of the line if its style is centred, else its left end
 */
public record TextLine(String text, TextStyle style, Point at) {

    /** The same elsewhere. */
    TextLine moved(double dx, double dy) {
        return new TextLine(text, style, new Point(at.x() + dx, at.y() + dy));
    }
}
