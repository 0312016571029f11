package dev.threatdoc.model;

import dev.threatdoc.model.stability.Stable;
import dev.threatdoc.model.vocabulary.ElementKind;

/** A piece of information that the system handles, whatever carries or stores it. */
@Stable
public record DataAsset(String id, String name, Attributes attributes, Place place) implements Item {

    /** The same with these properties. */
    public DataAsset withAttributes(Attributes attributes) {
        return new DataAsset(id, name, attributes, place);
    }

    @Override
    public ElementKind kind() {
        return attributes.kind();
    }
}
