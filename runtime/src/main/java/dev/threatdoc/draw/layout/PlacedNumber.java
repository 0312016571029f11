package dev.threatdoc.draw.layout;

/**
 * The number of a flow in its frame.
 *
 * @param frame the frame around it
 * @param isResponse whether it is the number of a response
 */
public record PlacedNumber(TextLine text, Box frame, boolean isResponse) {

    /** The same elsewhere. */
    PlacedNumber moved(double dx, double dy) {
        return new PlacedNumber(text.moved(dx, dy), frame.moved(dx, dy), isResponse);
    }
}
