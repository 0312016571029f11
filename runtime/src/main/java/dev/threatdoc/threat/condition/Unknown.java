package dev.threatdoc.threat.condition;

import dev.threatdoc.model.Attributes;
import dev.threatdoc.model.Item;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.stability.Experimental;
import dev.threatdoc.model.vocabulary.Controls;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.PropertySpec;
import org.jspecify.annotations.Nullable;

/**
 * An undeclared property or control, for which its default is assumed.
 *
 * <p>Compared and looked up for each finding many times over, so that it does both by hand: what the compiler makes for
 * a record is slow until a program has run for long, and a compilation never does.
 *
 * @param item the id of the item that it belongs to
 * @param itemName the name of that item
 * @param property the name of the property or control
 * @param control whether it is a control
 */
@Experimental
public record Unknown(String item, String itemName, PropertyName property, boolean control)
        implements Comparable<Unknown> {

    /** What a model has of it. */
    public Property property(ModelGraph graph) {
        Attributes attributes = graph.item(item).attributes();
        return control ? attributes.control(property) : attributes.property(property);
    }

    /** What the vocabulary says of it. */
    public PropertySpec spec(ModelGraph graph) {
        return (control ? Controls.find(property) : graph.item(item).kind().property(property)).orElseThrow();
    }

    /** The property or control of that name of another item. */
    public Unknown about(Item other) {
        return new Unknown(other.id(), other.name(), property, control);
    }

    /** How it is named where something is spoken of: its own by the name alone, another's with that one's in front. */
    public String seenFrom(Subject subject) {
        return item.equals(subject.id()) ? property.text() : itemName + "." + property;
    }

    /** By the item's name, then by the property's. */
    @Override
    public int compareTo(Unknown other) {
        int order = itemName.compareTo(other.itemName);
        if (order == 0) {
            order = item.compareTo(other.item);
        }
        if (order == 0) {
            order = property.compareTo(other.property);
        }
        return order == 0 ? Boolean.compare(control, other.control) : order;
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Unknown other
                && control == other.control
                && property.equals(other.property)
                && item.equals(other.item)
                && itemName.equals(other.itemName);
    }

    @Override
    public int hashCode() {
        return 31 * item.hashCode() + property.hashCode();
    }
}
