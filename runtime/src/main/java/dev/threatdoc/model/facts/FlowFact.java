package dev.threatdoc.model.facts;

import dev.threatdoc.model.Assumption;
import dev.threatdoc.model.Attributes;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Suppression;
import dev.threatdoc.model.ThreatResponse;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What was said of one dataflow.
 *
 * @param key what a response names it by; unique among flows
 * @param name what people call it
 * @param attributes its properties and controls
 * @param source the element that it starts from
 * @param sink the element that it ends at
 * @param responseTo the flow that it answers, if one was named
 * @param data the data assets that it carries by its own declaration
 * @param levels the levels of detail at which it is shown; empty where nobody said
 * @param assumptions what is taken as given about it
 * @param responses what was decided about threats to it
 * @param suppressions where findings about it were silenced without an answer
 * @param place where it was declared
 */
public record FlowFact(
        String key,
        String name,
        Attributes attributes,
        Reference source,
        Reference sink,
        Optional<Reference> responseTo,
        List<Reference> data,
        SortedSet<Integer> levels,
        List<Assumption> assumptions,
        List<ThreatResponse> responses,
        List<Suppression> suppressions,
        Place place) {

    public FlowFact {
        data = List.copyOf(data);
        assumptions = List.copyOf(assumptions);
        responses = List.copyOf(responses);
        suppressions = List.copyOf(suppressions);
    }

    /** The same with these properties and controls. */
    public FlowFact withAttributes(Attributes attributes) {
        return with(attributes, assumptions, suppressions);
    }

    /** The same with this taken as given about it. */
    public FlowFact withAssumptions(List<Assumption> assumptions) {
        return with(attributes, assumptions, suppressions);
    }

    /** The same with these findings silenced. */
    public FlowFact withSuppressions(List<Suppression> suppressions) {
        return with(attributes, assumptions, suppressions);
    }

    private FlowFact with(Attributes attributes, List<Assumption> assumptions, List<Suppression> suppressions) {
        return new FlowFact(
                key,
                name,
                attributes,
                source,
                sink,
                responseTo,
                data,
                levels,
                assumptions,
                responses,
                suppressions,
                place);
    }
}
