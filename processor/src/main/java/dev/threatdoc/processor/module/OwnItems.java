package dev.threatdoc.processor.module;

import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.facts.FlowFact;
import dev.threatdoc.model.facts.ItemFact;
import dev.threatdoc.processor.index.TypeIndex;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What belongs to the module that is compiled: what is wrong elsewhere is told, and breaks the build, where it is.
 *
 * @param types the types of the module
 * @param places where its items stand that are no types, such as a setting
 */
public record OwnItems(Set<String> types, Set<Place> places) {

    public OwnItems {
        types = Set.copyOf(types);
        places = Set.copyOf(places);
    }

    /**
     * What belongs to a module.
     *
     * @param index its annotated types
     * @param compiled all types that are compiled now
     * @param facts what was read and derived here
     */
    public static OwnItems of(TypeIndex index, Set<String> compiled, Facts facts) {
        Set<String> types = Stream.concat(index.types().keySet().stream(), compiled.stream())
                .collect(Collectors.toSet());
        Set<Place> places = Stream.of(
                        facts.boundaries().stream().map(ItemFact::place),
                        facts.elements().stream().map(ItemFact::place),
                        facts.flows().stream().map(FlowFact::place))
                .flatMap(s -> s)
                .filter(p -> !(p instanceof CodePlace))
                .collect(Collectors.toSet());
        return new OwnItems(types, places);
    }

    /** Whether something at a place belongs to the module. */
    public boolean has(Place place) {
        return place instanceof CodePlace code ? types.contains(code.type()) : places.contains(place);
    }

    /** An analysis of the whole system with the findings of the module alone. */
    public Analysis alone(Analysis whole) {
        return whole.at(this::has);
    }
}
