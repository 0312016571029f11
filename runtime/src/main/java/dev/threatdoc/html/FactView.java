package dev.threatdoc.html;

import dev.threatdoc.model.Place;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.Provenance;
import dev.threatdoc.vocabulary.EnumConstant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One value of one item.
 *
 * @param name the property or control; with the name of the item that it belongs to, if that is not the one that the
 *     page speaks of
 * @param value the value as an annotation would have it
 * @param known how it is known: declared, derived or assumed
 * @param place where it was said, only the line if that is in the file of the item; empty if nobody said it
 */
record FactView(String name, String value, String known, String place) {

    /**
     * A value.
     *
     * @param of the name of the item that it belongs to; empty for the one that the page speaks of
     * @param around where the item is declared that the page speaks of
     */
    static FactView of(String name, String of, Property property, Place around) {
        return new FactView(
                of.isEmpty() ? name : name + " of " + of,
                words(property.value()),
                property.provenance().name().toLowerCase(Locale.ROOT),
                place(property.place(), around));
    }

    /** Whether somebody said it, or the code does. */
    boolean isSaid() {
        return !known.equals(Provenance.ASSUMED.name().toLowerCase(Locale.ROOT));
    }

    /** Whether it is the default of most: false. */
    boolean isFalse() {
        return value.equals("false");
    }

    private static String place(Place place, Place around) {
        boolean near = !place.file().isEmpty() && place.file().equals(around.file()) && place.line() > 0;
        return near ? "line " + place.line() : place.words();
    }

    private static String words(Object value) {
        if (value instanceof EnumConstant constant) {
            return constant.name();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(FactView::words).collect(Collectors.joining(", "));
        }
        return value instanceof String text ? "\"" + text + "\"" : value.toString();
    }
}
