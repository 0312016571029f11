package dev.threatdoc.model;

import dev.threatdoc.model.stability.Stable;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.PropertyNames;

/** Anything in a model that has a name and a place. */
@Stable
public interface Item {

    /**
     * Unique in the model, stable while the item keeps its name: lower-case letters, digits, {@code -} and one
     * {@code /}.
     */
    String id();

    /** What people call it; never empty. */
    String name();

    /** What it is. */
    ElementKind kind();

    /** What was said about it. */
    Attributes attributes();

    /** Where it was declared. */
    Place place();

    /** What it is for; may be empty. */
    default String description() {
        return attributes().text(PropertyNames.DESCRIPTION);
    }
}
