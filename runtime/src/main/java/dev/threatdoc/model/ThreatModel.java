package dev.threatdoc.model;

import java.util.List;

/**
 * A whole system as the analysis sees it: linked, checked, with defaults applied.
 *
 * @param name the system's name; never empty
 * @param description what it is; may be empty
 * @param settings what holds for all of it
 * @param assumptions what is taken as given about all of it
 * @param boundaries in the order of their declaration (files) or of their names (code)
 * @param data likewise
 * @param elements likewise
 * @param flows in their order, those without a number first
 * @param place where the system as a whole was declared
 * @param joints where it can be joined with others
 */
public record ThreatModel(
        String name,
        String description,
        ModelSettings settings,
        List<Assumption> assumptions,
        List<Boundary> boundaries,
        List<DataAsset> data,
        List<Element> elements,
        List<Dataflow> flows,
        Place place,
        Joints joints) {

    public ThreatModel {
        assumptions = List.copyOf(assumptions);
        boundaries = List.copyOf(boundaries);
        data = List.copyOf(data);
        elements = List.copyOf(elements);
        flows = List.copyOf(flows);
    }

    /** A model that cannot be joined with others but by the names of what is in it. */
    public ThreatModel(
            String name,
            String description,
            ModelSettings settings,
            List<Assumption> assumptions,
            List<Boundary> boundaries,
            List<DataAsset> data,
            List<Element> elements,
            List<Dataflow> flows,
            Place place) {
        this(name, description, settings, assumptions, boundaries, data, elements, flows, place, Joints.none());
    }
}
