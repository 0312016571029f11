package dev.threatdoc.threat.condition;

import dev.threatdoc.model.Boundary;
import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Item;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.vocabulary.ElementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The code of the methods that ask which items something is, or which boundaries it stands in or passes. */
final class ItemTests {

    private ItemTests() {}

    /** An argument: a kind, a name, or an item. */
    @FunctionalInterface
    interface Argument {
        /** Evaluates it, once for all the items that it is compared with. */
        Match evaluate(Frame frame);
    }

    /** Says whether an item is what an argument names. */
    @FunctionalInterface
    interface Match {
        Ternary of(Item item);
    }

    /** An argument that is a kind. */
    static Argument argument(ElementKind kind) {
        return frame -> item -> Truth.of(item.kind().is(kind));
    }

    /** An argument that is a value: the name of an item, or the item itself. */
    static Argument argument(Code code) {
        return frame -> {
            Value value = code.run(frame);
            return item -> {
                if (value instanceof Open open) {
                    return open;
                }
                if (value instanceof Value.Reference reference) {
                    return Truth.of(reference.item().id().equals(item.id()));
                }
                return Truth.of(
                        value instanceof Value.Text text && TextFunctions.equal(text.text(), item.name(), frame));
            };
        };
    }

    /** {@code owner.method(arguments)} for any of these methods. */
    static Code test(Code owner, Method method, List<Argument> arguments) {
        return frame -> {
            Value value = owner.run(frame);
            if (!(value instanceof Value.Reference reference)) {
                return value instanceof Open ? value : Truth.FALSE;
            }
            List<Match> matches = arguments.stream().map(a -> a.evaluate(frame)).toList();
            Ternary result = Truth.FALSE;
            for (Item candidate : candidates(method, reference.item(), frame)) {
                frame.step(matches.size());
                for (Match match : matches) {
                    result = result.or(match.of(candidate));
                }
                if (result == Truth.TRUE) {
                    break;
                }
            }
            return result;
        };
    }

    /** The items of which one must be among the arguments for the answer to be yes. */
    private static List<? extends Item> candidates(Method method, Item item, Frame frame) {
        ModelGraph graph = frame.graph();
        if (method == Method.ONE_OF) {
            return List.of(item);
        }
        if (method == Method.INSIDE) {
            return item instanceof Subject subject ? graph.boundariesAround(subject) : List.of();
        }
        if (!(item instanceof Dataflow flow)) {
            return List.of();
        }
        List<Boundary> source = graph.boundariesAround(graph.source(flow));
        List<Boundary> sink = graph.boundariesAround(graph.sink(flow));
        frame.step(source.size() + sink.size());
        List<Boundary> passed = new ArrayList<>();
        if (method != Method.ENTERS) {
            passed.addAll(without(source, sink));
        }
        if (method != Method.EXITS) {
            passed.addAll(without(sink, source));
        }
        return passed;
    }

    private static List<Boundary> without(List<Boundary> all, List<Boundary> some) {
        Set<String> ids = some.stream().map(Boundary::id).collect(Collectors.toSet());
        return all.stream().filter(b -> !ids.contains(b.id())).toList();
    }
}
