package dev.threatdoc.model;

import dev.threatdoc.model.stability.Stable;

/**
 * One value of one item, and how it is known.
 *
 * @param value a {@link Boolean}, {@link Integer}, {@link String}, {@link dev.threatdoc.model.vocabulary.EnumConstant}
 *     or a {@link java.util.List} of strings, as its specification says
 * @param provenance how it is known
 * @param place where it was said, {@link Place#NONE} where it is undeclared
 */
@Stable
public record Property(Object value, Provenance provenance, Place place) {

    /** A value that somebody wrote down. */
    public static Property declared(Object value, Place place) {
        return new Property(value, Provenance.DECLARED, place);
    }

    /** A value that was read off the code, or follows from what was declared. */
    public static Property derived(Object value, Place place) {
        return new Property(value, Provenance.DERIVED, place);
    }

    /** The default of what is undeclared. */
    public static Property assumed(Object value) {
        return new Property(value, Provenance.ASSUMED, Place.NONE);
    }

    /** Whether it is undeclared, so that its default is assumed. */
    public boolean isAssumed() {
        return provenance == Provenance.ASSUMED;
    }
}
