package dev.threatdoc.tell.report;

import dev.threatdoc.model.Place;
import dev.threatdoc.model.Problem;

/** Something in a report template is not as it should be. */
public final class TemplateException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Place place;

    TemplateException(Place place, String message) {
        super(message);
        this.place = place;
    }

    /** Where in the template it is. */
    public Place place() {
        return place;
    }

    /** The same as a problem of the user's: what is wrong, where, and what was expected. */
    public Problem problem() {
        return Problem.error(place, String.valueOf(getMessage()));
    }
}
