package dev.threatdoc.threat.condition;

import dev.threatdoc.model.DataAsset;
import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Element;
import dev.threatdoc.model.Item;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.Weakness;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The properties that follow from the rest of the model, which are always known. */
final class Computed {

    private Computed() {}

    /** The value of a computed property. */
    static Value read(Item item, String name, Frame frame) {
        ModelGraph graph = frame.graph();
        if (name.equals("name")) {
            return new Value.Text(item.name());
        }
        if (item instanceof Weakness weakness) {
            return ofWeakness(weakness, name);
        }
        if (item instanceof DataAsset asset) {
            return ofData(asset, name, frame);
        }
        Subject subject = (Subject) item;
        return switch (name) {
            case "inBoundary" -> reference(subject.inBoundary().map(graph::boundary));
            case "parents" -> items(graph.boundariesAround(subject), frame);
            case "weaknesses" -> weaknesses(subject, frame);
            case "levels" ->
                new Value.Many(
                        subject.levels().stream()
                                .map(l -> (Value) new Value.Whole(l))
                                .toList(),
                        true);
            case "inputs" -> items(graph.inputs(subject.id()), frame);
            case "outputs" -> items(graph.outputs(subject.id()), frame);
            case "data" -> items(data(subject).stream().map(graph::data).toList(), frame);
            default -> subject instanceof Dataflow flow ? ofFlow(flow, name, graph) : Nothing.NOTHING;
        };
    }

    private static Value ofFlow(Dataflow flow, String name, ModelGraph graph) {
        return switch (name) {
            case "source" -> new Value.Reference(graph.source(flow));
            case "sink" -> new Value.Reference(graph.sink(flow));
            case "response" -> reference(flow.response().map(graph::flow));
            case "responseTo" -> reference(flow.responseTo().map(graph::flow));
            default -> Nothing.NOTHING;
        };
    }

    private static Value weaknesses(Subject subject, Frame frame) {
        frame.readWeaknesses(subject, subject.weaknesses());
        return items(subject.weaknesses(), frame);
    }

    private static Value ofWeakness(Weakness weakness, String name) {
        return switch (name) {
            case "kind" -> new Value.Text(weakness.type().id());
            case "cwe" -> new Value.Text(weakness.type().reference());
            case "file" -> new Value.Text(weakness.place().file());
            case "origin" -> new Value.Text(weakness.origin());
            default -> Nothing.NOTHING;
        };
    }

    private static Value ofData(DataAsset asset, String name, Frame frame) {
        ModelGraph graph = frame.graph();
        if (name.equals("carriedBy")) {
            return items(graph.carriedBy(asset.id()), frame);
        }
        if (name.equals("processedBy")) {
            return processedBy(asset, frame);
        }
        return Nothing.NOTHING;
    }

    /** As {@link ModelGraph#processedBy}, in time linear in the model: loops may ask for each of many data assets. */
    private static Value processedBy(DataAsset asset, Frame frame) {
        Set<String> ends = new HashSet<>();
        List<Dataflow> flows = frame.graph().carriedBy(asset.id());
        for (Dataflow flow : flows) {
            ends.add(flow.source());
            ends.add(flow.sink());
        }
        List<Element> elements = frame.graph().model().elements();
        frame.step(flows.size() + elements.size());
        return items(elements.stream().filter(e -> ends.contains(e.id())).toList(), frame);
    }

    private static List<String> data(Subject subject) {
        if (subject instanceof Element element) {
            return element.data();
        }
        return subject instanceof Dataflow flow ? flow.data() : List.of();
    }

    private static Value reference(Optional<? extends Item> item) {
        return item.map(i -> (Value) new Value.Reference(i)).orElse(Nothing.NOTHING);
    }

    private static Value items(Collection<? extends Item> items, Frame frame) {
        frame.step(items.size());
        return new Value.Many(
                items.stream().map(i -> (Value) new Value.Reference(i)).toList(), false);
    }
}
