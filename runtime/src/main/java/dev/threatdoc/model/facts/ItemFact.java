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
 * What was said of one element, boundary or data asset.
 *
 * @param key what others name it by: the qualified name of its type in code, its name in files
 * @param name what people call it
 * @param attributes its kind, properties and controls
 * @param inBoundary the boundary that it stands in, if one was named
 * @param data the data assets that it holds or handles
 * @param levels the levels of detail at which it is shown; empty where nobody said
 * @param assumptions what is taken as given about it
 * @param responses what was decided about threats to it
 * @param suppressions where findings about it were silenced without an answer
 * @param place where it was declared
 */
public record ItemFact(
        String key,
        String name,
        Attributes attributes,
        Optional<Reference> inBoundary,
        List<Reference> data,
        SortedSet<Integer> levels,
        List<Assumption> assumptions,
        List<ThreatResponse> responses,
        List<Suppression> suppressions,
        Place place) {

    public ItemFact {
        data = List.copyOf(data);
        assumptions = List.copyOf(assumptions);
        responses = List.copyOf(responses);
        suppressions = List.copyOf(suppressions);
    }

    /** The same under another name. */
    public ItemFact called(String name) {
        return new ItemFact(
                key, name, attributes, inBoundary, data, levels, assumptions, responses, suppressions, place);
    }

    /** The same with these properties and controls, and these data. */
    public ItemFact with(Attributes attributes, List<Reference> data) {
        return with(attributes, data, assumptions, suppressions);
    }

    /** The same with this taken as given about it. */
    public ItemFact withAssumptions(List<Assumption> assumptions) {
        return with(attributes, data, assumptions, suppressions);
    }

    /** The same with these findings silenced. */
    public ItemFact withSuppressions(List<Suppression> suppressions) {
        return with(attributes, data, assumptions, suppressions);
    }

    private ItemFact with(
            Attributes attributes, List<Reference> data, List<Assumption> assumptions, List<Suppression> suppressions) {
        return new ItemFact(
                key, name, attributes, inBoundary, data, levels, assumptions, responses, suppressions, place);
    }
}
