package dev.threatdoc.model.facts;

import dev.threatdoc.model.Attributes;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Remarks;
import dev.threatdoc.model.stability.Experimental;
import java.util.List;
import java.util.Optional;

/**
 * What was declared or derived about one dataflow.
 *
 * @param key what a response names it by; unique among flows
 * @param name what people call it
 * @param attributes its properties and controls
 * @param source the element that it starts from
 * @param sink the element that it ends at
 * @param responseTo the flow that it answers, if one was named
 * @param data the data assets that it carries by its own declaration
 * @param remarks what was said about it beside its properties and controls
 * @param place where it was declared
 */
@Experimental
public record FlowFact(
        String key,
        String name,
        Attributes attributes,
        Reference source,
        Reference sink,
        Optional<Reference> responseTo,
        List<Reference> data,
        Remarks remarks,
        Place place) {

    public FlowFact {
        data = List.copyOf(data);
    }

    /** One of which nothing else was said. */
    public static FlowFact between(
            Reference source, Reference sink, String key, String name, Attributes attributes, Place place) {
        return new FlowFact(key, name, attributes, source, sink, Optional.empty(), List.of(), Remarks.none(), place);
    }

    /** The same by another key. */
    public FlowFact withKey(String key) {
        return new FlowFact(key, name, attributes, source, sink, responseTo, data, remarks, place);
    }

    /** The same with these properties and controls. */
    public FlowFact withAttributes(Attributes attributes) {
        return new FlowFact(key, name, attributes, source, sink, responseTo, data, remarks, place);
    }

    /** The same between other elements. */
    public FlowFact withEnds(Reference source, Reference sink) {
        return new FlowFact(key, name, attributes, source, sink, responseTo, data, remarks, place);
    }

    /** The same, answering that one. */
    public FlowFact withResponseTo(Optional<Reference> responseTo) {
        return new FlowFact(key, name, attributes, source, sink, responseTo, data, remarks, place);
    }

    /** The same, carrying these data assets. */
    public FlowFact withData(List<Reference> data) {
        return new FlowFact(key, name, attributes, source, sink, responseTo, data, remarks, place);
    }

    /** The same with these remarks. */
    public FlowFact withRemarks(Remarks remarks) {
        return new FlowFact(key, name, attributes, source, sink, responseTo, data, remarks, place);
    }
}
