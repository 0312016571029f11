package dev.threatdoc.model;

import dev.threatdoc.model.stability.Stable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A model with its references followed: who sends to whom, what stands in what, what carries which data.
 *
 * <p>Built once for a model, in time linear in its size; immutable. Ids that the model does not hold are a programming
 * error, for a model is only made of references that were checked.
 */
@Stable
public final class ModelGraph {

    private static final int MOST_KEPT = 100;

    private final ThreatModel model;
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Map<String, List<Dataflow>> inputs = new LinkedHashMap<>();
    private final Map<String, List<Dataflow>> outputs = new LinkedHashMap<>();
    /** By its id, a boundary and those around it. */
    private final Map<String, List<Boundary>> around = new LinkedHashMap<>();

    private final Map<String, List<Dataflow>> carriers = new LinkedHashMap<>();
    private final List<Subject> subjects;

    private ModelGraph(ThreatModel model) {
        this.model = model;
        List<Subject> all = new ArrayList<>(model.elements());
        all.addAll(model.boundaries());
        all.addAll(model.flows());
        this.subjects = List.copyOf(all);
        subjects.forEach(s -> items.put(s.id(), s));
        model.data().forEach(d -> items.put(d.id(), d));
        for (Dataflow flow : model.flows()) {
            if (!flow.isResponse()) {
                outputs.computeIfAbsent(flow.source(), k -> new ArrayList<>()).add(flow);
                inputs.computeIfAbsent(flow.sink(), k -> new ArrayList<>()).add(flow);
            }
            flow.data()
                    .forEach(d ->
                            carriers.computeIfAbsent(d, k -> new ArrayList<>()).add(flow));
        }
        List.of(inputs, outputs, carriers).forEach(m -> m.replaceAll((id, flows) -> List.copyOf(flows)));
        refuseCycles();
        // What lies deep is followed each time that somebody asks: of a thousand in each other, lists would fill
        // memory.
        for (Boundary boundary : model.boundaries()) {
            List<Boundary> from = from(boundary.id(), MOST_KEPT + 1);
            if (from.size() <= MOST_KEPT) {
                around.put(boundary.id(), from);
            }
        }
    }

    /** Follows the references of a model. */
    public static ModelGraph of(ThreatModel model) {
        return new ModelGraph(model);
    }

    /** The model itself. */
    public ThreatModel model() {
        return model;
    }

    /** Everything that threats can apply to: elements, boundaries, then flows, each in the order of the model. */
    public List<Subject> subjects() {
        return subjects;
    }

    /** The item of that id. */
    public Item item(String id) {
        Item item = items.get(id);
        if (item == null) {
            throw new IllegalArgumentException("The model has no item " + id);
        }
        return item;
    }

    /** The element of that id. */
    public Element element(String id) {
        return (Element) item(id);
    }

    /** The boundary of that id. */
    public Boundary boundary(String id) {
        return (Boundary) item(id);
    }

    /** The dataflow of that id. */
    public Dataflow flow(String id) {
        return (Dataflow) item(id);
    }

    /** The data asset of that id. */
    public DataAsset data(String id) {
        return (DataAsset) item(id);
    }

    /** The element that a flow starts from. */
    public Element source(Dataflow flow) {
        return element(flow.source());
    }

    /** The element that a flow ends at. */
    public Element sink(Dataflow flow) {
        return element(flow.sink());
    }

    /** The flows that end at an element, responses left out. */
    public List<Dataflow> inputs(String elementId) {
        return inputs.getOrDefault(elementId, List.of());
    }

    /** The flows that start from an element, responses left out. */
    public List<Dataflow> outputs(String elementId) {
        return outputs.getOrDefault(elementId, List.of());
    }

    /** The flows that carry a data asset, in the order of the model. */
    public List<Dataflow> carriedBy(String dataId) {
        return carriers.getOrDefault(dataId, List.of());
    }

    /** The elements at the ends of the flows that carry a data asset, in the order of the model. */
    public List<Element> processedBy(String dataId) {
        Set<String> ends = new HashSet<>();
        carriers.getOrDefault(dataId, List.of()).forEach(f -> ends.addAll(List.of(f.source(), f.sink())));
        return model.elements().stream().filter(e -> ends.contains(e.id())).toList();
    }

    /** The boundaries around an item, innermost first; a boundary is not around itself. */
    public List<Boundary> boundariesAround(Subject subject) {
        if (subject.inBoundary().isEmpty()) {
            return List.of();
        }
        List<Boundary> kept = around.get(subject.inBoundary().get());
        return kept != null ? kept : from(subject.inBoundary().get(), Integer.MAX_VALUE);
    }

    /** The boundaries that a flow leaves or enters, those that it leaves first, each from the inside out. */
    public List<Boundary> crossed(Dataflow flow) {
        List<Boundary> from = boundariesAround(source(flow));
        List<Boundary> to = boundariesAround(sink(flow));
        Set<String> left = ids(from);
        Set<String> entered = ids(to);
        return Stream.concat(
                        from.stream().filter(b -> !entered.contains(b.id())),
                        to.stream().filter(b -> !left.contains(b.id())))
                .toList();
    }

    private static Set<String> ids(List<Boundary> boundaries) {
        return boundaries.stream().map(Boundary::id).collect(Collectors.toSet());
    }

    /** A boundary and those around it, up to so many. */
    private List<Boundary> from(String id, int most) {
        List<Boundary> chain = new ArrayList<>();
        Optional<String> next = Optional.of(id);
        while (next.isPresent() && chain.size() < most) {
            Boundary boundary = boundary(next.get());
            chain.add(boundary);
            next = boundary.inBoundary();
        }
        return List.copyOf(chain);
    }

    private void refuseCycles() {
        Set<String> sound = new HashSet<>();
        for (Boundary start : model.boundaries()) {
            Set<String> walk = new HashSet<>();
            Optional<String> next = Optional.of(start.id());
            while (next.isPresent() && !sound.contains(next.get())) {
                if (!walk.add(next.get())) {
                    throw new IllegalStateException("The boundary " + next.get() + " lies in itself");
                }
                next = boundary(next.get()).inBoundary();
            }
            sound.addAll(walk);
        }
    }
}
