package dev.threatdoc.tell.html;

import dev.threatdoc.model.Place;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.vocabulary.EnumConstant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One value of one item.
 *
 * @param name the property or control
 * @param owner the name of the item that it belongs to; empty if that is the one that the page speaks of
 * @param value the value as an annotation would have it
 * @param known how it is known: declared or derived; empty if it is assumed
 * @param place where it was said, only the line if that is in the file of the item; empty if it is undeclared
 */
record FactView(String name, String owner, String value, String known, String place) {

    /**
     * A value.
     *
     * @param around where the item is declared that the page speaks of
     */
    static FactView of(String name, String owner, Property property, Place around) {
        return new FactView(
                name,
                owner,
                words(property.value()),
                property.isAssumed() ? "" : property.provenance().name().toLowerCase(Locale.ROOT),
                property.isAssumed() ? "" : place(property.place(), around));
    }

    /** Whether its value has to be told: where it is undeclared, false goes without saying. */
    boolean isTold() {
        return !known.isEmpty() || !value.equals("false");
    }

    /** Of what tells nearly all apart. */
    @Override
    public int hashCode() {
        return name.hashCode();
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
