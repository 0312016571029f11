package dev.threatdoc.model;

import dev.threatdoc.model.stability.Stable;
import dev.threatdoc.model.vocabulary.PropertyNames;
import java.util.List;
import java.util.Optional;

/**
 * Data on its way from one element to another.
 *
 * @param source the id of the element that sends
 * @param sink the id of the element that receives
 * @param responseTo the id of the dataflow that this one answers
 * @param response the id of the dataflow that answers this one
 * @param data the ids of the data assets that it carries, those of its source included
 */
@Stable
public record Dataflow(
        String id,
        String name,
        Attributes attributes,
        String source,
        String sink,
        Optional<String> responseTo,
        Optional<String> response,
        List<String> data,
        Remarks remarks,
        Place place)
        implements Subject {

    public Dataflow {
        data = List.copyOf(data);
    }

    /** One of which nothing else is known. */
    public static Dataflow between(
            String source, String sink, String id, String name, Attributes attributes, Place place) {
        return new Dataflow(
                id,
                name,
                attributes,
                source,
                sink,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Remarks.none(),
                place);
    }

    /** The same with these properties and controls. */
    public Dataflow withAttributes(Attributes attributes) {
        return new Dataflow(id, name, attributes, source, sink, responseTo, response, data, remarks, place);
    }

    /** The same, answering one dataflow and answered by another. */
    public Dataflow withResponses(Optional<String> responseTo, Optional<String> response) {
        return new Dataflow(id, name, attributes, source, sink, responseTo, response, data, remarks, place);
    }

    /** The same, carrying these data assets. */
    public Dataflow withData(List<String> data) {
        return new Dataflow(id, name, attributes, source, sink, responseTo, response, data, remarks, place);
    }

    /** The same with these remarks. */
    public Dataflow withRemarks(Remarks remarks) {
        return new Dataflow(id, name, attributes, source, sink, responseTo, response, data, remarks, place);
    }

    /** A dataflow stands in no boundary; it may cross some. */
    @Override
    public Optional<String> inBoundary() {
        return Optional.empty();
    }

    /** Whether it is the way back of another, matched or not. */
    public boolean isResponse() {
        return attributes.isTrue(PropertyNames.IS_RESPONSE);
    }

    /** Its number in the order of events, from 1; -1 if undeclared. */
    public int order() {
        return attributes.number(PropertyNames.ORDER);
    }

    /** The name with its number in front, as diagrams and reports print it. */
    public String displayName() {
        return order() < 0 ? name : "(" + order() + ") " + name;
    }
}
