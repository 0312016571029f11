package dev.threatdoc.model;

import dev.threatdoc.model.stability.Stable;

/**
 * Something that is wrong with what the user wrote, as opposed to a threat to what it describes.
 *
 * @param level whether the model can still be used
 * @param place where it is
 * @param message what is wrong and what to do, in one or two sentences that stand on their own
 */
@Stable
public record Problem(Level level, Place place, String message) {

    /** How bad it is. */
    public enum Level {
        /** The model cannot be used as it stands. */
        ERROR,
        /** The model can be used; something in it had no effect. */
        WARNING
    }

    /** A problem that stops the analysis. */
    public static Problem error(Place place, String message) {
        return new Problem(Level.ERROR, place, message);
    }

    /** A problem that does not. */
    public static Problem warning(Place place, String message) {
        return new Problem(Level.WARNING, place, message);
    }

    /** The message with its place in front, for a terminal. */
    @Override
    public String toString() {
        String where = place.words();
        return where.isEmpty() ? message : where + ": " + message;
    }
}
