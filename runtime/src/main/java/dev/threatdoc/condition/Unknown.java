package dev.threatdoc.condition;

import java.util.Comparator;

/**
 * A property or control that nobody declared, so that its default stood in.
 *
 * @param item the id of the item that it belongs to
 * @param itemName the name of that item
 * @param property the name of the property or control
 * @param control whether it is a control
 */
public record Unknown(String item, String itemName, String property, boolean control) implements Comparable<Unknown> {

    private static final Comparator<Unknown> ORDER = Comparator.comparing(Unknown::itemName)
            .thenComparing(Unknown::item)
            .thenComparing(Unknown::property)
            .thenComparing(Unknown::control);

    /** By the item's name, then by the property's. */
    @Override
    public int compareTo(Unknown other) {
        return ORDER.compare(this, other);
    }
}
