package dev.threatdoc.model;

import dev.threatdoc.model.stability.Stable;
import java.util.List;
import java.util.Optional;

/**
 * A part of the system, or somebody or something that deals with it.
 *
 * @param inBoundary the id of the trust boundary that it stands in
 * @param data the ids of the data assets that it holds or handles by its own declaration
 */
@Stable
public record Element(
        String id,
        String name,
        Attributes attributes,
        Optional<String> inBoundary,
        List<String> data,
        Remarks remarks,
        Place place)
        implements Subject {

    public Element {
        data = List.copyOf(data);
    }

    /** The same with other properties and controls. */
    public Element withAttributes(Attributes attributes) {
        return new Element(id, name, attributes, inBoundary, data, remarks, place);
    }
}
