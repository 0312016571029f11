package dev.threatdoc.model.facts;

import dev.threatdoc.model.Joints;
import dev.threatdoc.model.SystemOverview;
import dev.threatdoc.model.stability.Experimental;
import java.util.List;

/**
 * All that was read of one system, or of one part of it.
 *
 * @param systems what was said of the system as a whole: none, one, or (by mistake) several
 * @param boundaries the trust boundaries
 * @param data the data assets
 * @param elements the elements
 * @param flows the dataflows
 * @param joints where they can be joined with those of other parts
 */
@Experimental
public record Facts(
        List<SystemOverview> systems,
        List<ItemFact> boundaries,
        List<ItemFact> data,
        List<ItemFact> elements,
        List<FlowFact> flows,
        Joints joints) {

    public Facts {
        systems = List.copyOf(systems);
        boundaries = List.copyOf(boundaries);
        data = List.copyOf(data);
        elements = List.copyOf(elements);
        flows = List.copyOf(flows);
    }

    /** Nothing at all. */
    public static Facts none() {
        return new Facts(List.of(), List.of(), List.of(), List.of(), List.of(), Joints.none());
    }

    /** The same, with these systems. */
    public Facts withSystems(List<SystemOverview> systems) {
        return new Facts(systems, boundaries, data, elements, flows, joints);
    }

    /** The same, with these trust boundaries. */
    public Facts withBoundaries(List<ItemFact> boundaries) {
        return new Facts(systems, boundaries, data, elements, flows, joints);
    }

    /** The same, with these data assets. */
    public Facts withData(List<ItemFact> data) {
        return new Facts(systems, boundaries, data, elements, flows, joints);
    }

    /** The same, with these elements. */
    public Facts withElements(List<ItemFact> elements) {
        return new Facts(systems, boundaries, data, elements, flows, joints);
    }

    /** The same, with these dataflows. */
    public Facts withFlows(List<FlowFact> flows) {
        return new Facts(systems, boundaries, data, elements, flows, joints);
    }

    /** The same, joined with others there. */
    public Facts withJoints(Joints joints) {
        return new Facts(systems, boundaries, data, elements, flows, joints);
    }

    /** Whether nothing was said that would make a model. */
    public boolean isEmpty() {
        return systems.isEmpty() && boundaries.isEmpty() && data.isEmpty() && elements.isEmpty() && flows.isEmpty();
    }
}
