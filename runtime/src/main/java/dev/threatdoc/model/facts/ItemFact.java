package dev.threatdoc.model.facts;

import dev.threatdoc.model.Attributes;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Remarks;
import dev.threatdoc.model.stability.Experimental;
import java.util.List;
import java.util.Optional;

/**
 * What was declared or derived about one element, boundary or data asset.
 *
 * @param key what others name it by: the qualified name of its type in code, its name in files
 * @param name what people call it
 * @param attributes its kind, properties and controls
 * @param inBoundary the boundary that it stands in, if one was named
 * @param data the data assets that it holds or handles
 * @param remarks what was said about it beside its properties and controls
 * @param place where it was declared
 */
@Experimental
public record ItemFact(
        String key,
        String name,
        Attributes attributes,
        Optional<Reference> inBoundary,
        List<Reference> data,
        Remarks remarks,
        Place place) {

    public ItemFact {
        data = List.copyOf(data);
    }

    /** One of which nothing else was said. */
    public static ItemFact of(String key, String name, Attributes attributes, Place place) {
        return new ItemFact(key, name, attributes, Optional.empty(), List.of(), Remarks.none(), place);
    }

    /** The same by another key. */
    public ItemFact withKey(String key) {
        return new ItemFact(key, name, attributes, inBoundary, data, remarks, place);
    }

    /** The same under another name. */
    public ItemFact withName(String name) {
        return new ItemFact(key, name, attributes, inBoundary, data, remarks, place);
    }

    /** The same with these properties and controls. */
    public ItemFact withAttributes(Attributes attributes) {
        return new ItemFact(key, name, attributes, inBoundary, data, remarks, place);
    }

    /** The same in that boundary, or in none. */
    public ItemFact withInBoundary(Optional<Reference> inBoundary) {
        return new ItemFact(key, name, attributes, inBoundary, data, remarks, place);
    }

    /** The same with these data assets. */
    public ItemFact withData(List<Reference> data) {
        return new ItemFact(key, name, attributes, inBoundary, data, remarks, place);
    }

    /** The same with these remarks. */
    public ItemFact withRemarks(Remarks remarks) {
        return new ItemFact(key, name, attributes, inBoundary, data, remarks, place);
    }

    /** The same, declared elsewhere. */
    public ItemFact withPlace(Place place) {
        return new ItemFact(key, name, attributes, inBoundary, data, remarks, place);
    }
}
