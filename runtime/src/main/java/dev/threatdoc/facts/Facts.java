package dev.threatdoc.facts;

import java.util.List;

/**
 * All that was read of one system, or of one part of it.
 *
 * @param systems what was said of the system as a whole: none, one, or (by mistake) several
 * @param boundaries the trust boundaries
 * @param data the data assets
 * @param elements the elements
 * @param flows the dataflows
 */
public record Facts(
        List<SystemFact> systems,
        List<ItemFact> boundaries,
        List<ItemFact> data,
        List<ItemFact> elements,
        List<FlowFact> flows) {

    public Facts {
        systems = List.copyOf(systems);
        boundaries = List.copyOf(boundaries);
        data = List.copyOf(data);
        elements = List.copyOf(elements);
        flows = List.copyOf(flows);
    }

    /** Nothing at all. */
    public static Facts none() {
        return new Facts(List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Whether nothing was said that would make a model. */
    public boolean isEmpty() {
        return systems.isEmpty() && boundaries.isEmpty() && data.isEmpty() && elements.isEmpty() && flows.isEmpty();
    }
}
