package dev.threatdoc.model;

import dev.threatdoc.model.stability.Stable;
import java.util.Objects;

/**
 * Something that shows why a threat applies.
 *
 * @param text what it is, in one sentence without a full stop; never blank
 * @param place where it can be seen; {@link Place#NONE} where it stands nowhere in particular
 */
@Stable
public record Evidence(String text, Place place) {

    public Evidence {
        Objects.requireNonNull(place, "place");
        if (text.isBlank()) {
            throw new IllegalArgumentException("Evidence says something; an empty text does not");
        }
    }

    /** Evidence that stands nowhere in particular. */
    public static Evidence of(String text) {
        return new Evidence(text, Place.NONE);
    }
}
