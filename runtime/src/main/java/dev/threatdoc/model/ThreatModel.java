package dev.threatdoc.model;

import dev.threatdoc.model.stability.Stable;
import java.util.List;

/**
 * A whole system as the analysis sees it: linked, checked, with defaults applied.
 *
 * @param system what is said of all of it; its name is never empty
 * @param boundaries in the order of their declaration (files) or of their names (code)
 * @param data likewise
 * @param elements likewise
 * @param flows in their order, those without a number first
 * @param joints where it can be joined with others
 */
@Stable
public record ThreatModel(
        SystemOverview system,
        List<Boundary> boundaries,
        List<DataAsset> data,
        List<Element> elements,
        List<Dataflow> flows,
        Joints joints) {

    public ThreatModel {
        boundaries = List.copyOf(boundaries);
        data = List.copyOf(data);
        elements = List.copyOf(elements);
        flows = List.copyOf(flows);
    }

    /** A model with nothing in it yet. */
    public static ThreatModel of(SystemOverview system) {
        return new ThreatModel(system, List.of(), List.of(), List.of(), List.of(), Joints.none());
    }

    /** The same, judged so. */
    public ThreatModel with(Judging how) {
        return new ThreatModel(system.with(system.settings().with(how)), boundaries, data, elements, flows, joints);
    }

    /** The same with these boundaries. */
    public ThreatModel withBoundaries(List<Boundary> boundaries) {
        return new ThreatModel(system, boundaries, data, elements, flows, joints);
    }

    /** The same with these data assets. */
    public ThreatModel withData(List<DataAsset> data) {
        return new ThreatModel(system, boundaries, data, elements, flows, joints);
    }

    /** The same with these elements. */
    public ThreatModel withElements(List<Element> elements) {
        return new ThreatModel(system, boundaries, data, elements, flows, joints);
    }

    /** The same with these dataflows. */
    public ThreatModel withFlows(List<Dataflow> flows) {
        return new ThreatModel(system, boundaries, data, elements, flows, joints);
    }

    /** The same, joined with others there. */
    public ThreatModel withJoints(Joints joints) {
        return new ThreatModel(system, boundaries, data, elements, flows, joints);
    }

    /** The system's name; never empty. */
    public String name() {
        return system.name();
    }

    /** What the system is; may be empty. */
    public String description() {
        return system.description();
    }

    /** What holds for all of the system. */
    public ModelSettings settings() {
        return system.settings();
    }

    /** What is taken as given about all of the system. */
    public List<Assumption> assumptions() {
        return system.assumptions();
    }

    /** Where the system as a whole was declared. */
    public Place place() {
        return system.place();
    }
}
