package dev.threatdoc.model;

import dev.threatdoc.model.stability.Stable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A model with its references followed: who sends to whom, what stands in what, what carries which data.
 *
 * <p>Built once for a model, in time linear in its size; immutable. Ids that the model does not hold are a programming
 * error, for a model is only made of references that were checked.
 */
@Stable
public final class ModelGraph {

    private final ThreatModel model;
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Map<String, List<Dataflow>> inputs = new LinkedHashMap<>();
    private final Map<String, List<Dataflow>> outputs = new LinkedHashMap<>();
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
        subjects.forEach(s -> around.put(s.id(), chain(s)));
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
        return around.getOrDefault(subject.id(), List.of());
    }

    /** The boundaries that a flow leaves or enters, those that it leaves first, each from the inside out. */
    public List<Boundary> crossed(Dataflow flow) {
        List<Boundary> from = boundariesAround(source(flow));
        List<Boundary> to = boundariesAround(sink(flow));
        List<Boundary> crossed = new ArrayList<>(from);
        crossed.removeAll(to);
        to.stream().filter(b -> !from.contains(b)).forEach(crossed::add);
        return List.copyOf(crossed);
    }

    private List<Boundary> chain(Subject subject) {
        List<Boundary> chain = new ArrayList<>();
        Optional<String> next = subject.inBoundary();
        while (next.isPresent()) {
            Boundary boundary = boundary(next.get());
            if (chain.contains(boundary)) {
                throw new IllegalStateException("The boundary " + boundary.id() + " lies in itself");
            }
            chain.add(boundary);
            next = boundary.inBoundary();
        }
        return List.copyOf(chain);
    }
}
