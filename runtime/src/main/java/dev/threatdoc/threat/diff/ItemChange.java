package dev.threatdoc.threat.diff;

import dev.threatdoc.model.Item;
import java.util.List;
import java.util.Optional;

/**
 * One element, flow, boundary or data asset that came, went or is described otherwise.
 *
 * @param before the item as it was; empty if it is new
 * @param after the item as it is; empty if it is gone
 * @param values what is said otherwise of an item that was there before; in the order of names
 */
public record ItemChange(Optional<Item> before, Optional<Item> after, List<ValueChange> values) {

    /** What has happened. */
    public enum Kind {
        ADDED("added"),
        REMOVED("removed"),
        CHANGED("changed");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** What has happened, in a word. */
        public String words() {
            return words;
        }
    }

    public ItemChange {
        values = List.copyOf(values);
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("What was never there does not change");
        }
    }

    /** What has happened to it. */
    public Kind kind() {
        if (before.isEmpty()) {
            return Kind.ADDED;
        }
        return after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
    }

    /** The item as it is, or as it was if it is gone. */
    public Item item() {
        return after.or(() -> before).orElseThrow();
    }
}
