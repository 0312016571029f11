package dev.threatdoc.read.json;

import dev.threatdoc.model.Place;
import dev.threatdoc.model.Problem;

/** Something in a JSON file is not as it should be. The message stands on its own; the place is beside it. */
public final class JsonException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Place place;

    public JsonException(Place place, String message) {
        super(message);
        this.place = place;
    }

    /** Where it is. */
    public Place place() {
        return place;
    }

    /** The same as a problem of the user's. */
    public Problem problem() {
        return Problem.error(place, message());
    }

    /** What is wrong and what to do. */
    public String message() {
        return String.valueOf(getMessage());
    }
}
