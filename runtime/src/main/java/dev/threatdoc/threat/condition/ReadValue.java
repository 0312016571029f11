package dev.threatdoc.threat.condition;

import dev.threatdoc.model.Property;
import dev.threatdoc.model.stability.Experimental;
import dev.threatdoc.model.vocabulary.PropertyName;

/**
 * A value that a condition or a rule has looked at.
 *
 * @param item the id of the item that it belongs to: often the target, else something connected with it
 * @param itemName the name of that item
 * @param name the name of the property or control
 * @param control whether it is a control
 * @param property the value, how it is known and where it was said
 */
@Experimental
public record ReadValue(String item, String itemName, PropertyName name, boolean control, Property property) {

    /** The name under which the weaknesses of an item are read. */
    static final PropertyName WEAKNESSES = PropertyName.find("weaknesses").orElseThrow();

    /** Whether it is the weaknesses of an item, rather than a value that somebody said or that stands in. */
    public boolean isEvidence() {
        return name.equals(WEAKNESSES) && !control;
    }

    /** Of what tells nearly all apart; the value and its place would take long, for each of thousands of findings. */
    @Override
    public int hashCode() {
        return 31 * item.hashCode() + name.hashCode();
    }
}
