package dev.threatdoc.discover.recognise.broker;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.code.Texts;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Calls of a client's methods that send messages, or receive them.
 *
 * @param isIncoming whether they receive
 * @param types what they are called on, directly or at the end of a chain of calls
 * @param methods their names
 * @param argument the number of the argument that names where to or where from; -1 for none
 * @param after a method that has to come before in the same chain; empty for none
 */
record Use(boolean isIncoming, Set<String> types, Set<String> methods, int argument, String after) {

    private static final Set<String> DESTINATIONS = Set.of(
            "createQueue",
            "createTopic",
            "queueUrl",
            "withQueueUrl",
            "topicArn",
            "withTopicArn",
            "streamName",
            "withStreamName",
            "topic",
            "queue",
            "destination");
    private static final Set<String> LISTS = Set.of("of", "asList", "singleton", "singletonList", "singletonMap");

    Use {
        types = Set.copyOf(types);
        methods = Set.copyOf(methods);
    }

    /** Calls that send to what an argument names, -1 if none does. */
    static Use sending(Set<String> types, int argument, String... methods) {
        return new Use(false, types, Set.of(methods), argument, "");
    }

    /** Calls that receive from what an argument names, -1 if none does. */
    static Use receiving(Set<String> types, int argument, String... methods) {
        return new Use(true, types, Set.of(methods), argument, "");
    }

    /** The same, but only behind a call of that method. */
    Use after(String method) {
        return new Use(isIncoming, types, methods, argument, method);
    }

    /** What a module sends or receives by them. */
    List<Traffic> in(Module module) {
        Texts texts = new Texts(module.code());
        return module.code()
                .calls()
                .filter(c -> methods.contains(c.expression().name())
                        && (after.isEmpty() || c.expression().follows(after))
                        && c.expression()
                                .rootType()
                                .filter(t -> module.code().inherits(t, types))
                                .isPresent())
                .map(c -> new Traffic(isIncoming, names(c, module, texts), Notes.evidence(c)))
                .toList();
    }

    private List<String> names(Site<Expression.Call> call, Module module, Texts texts) {
        Expression.Call sent = call.expression();
        return sent.argument(argument).stream()
                .flatMap(e -> named(e, call, texts))
                .map(module.configuration()::resolve)
                .map(Traffic::topic)
                .filter(n -> !n.isBlank() && !n.contains(Texts.UNKNOWN) && !n.contains("\n"))
                .distinct()
                .toList();
    }

    /** The argument's own text, or that within it of a call that makes a destination or a request. */
    private static Stream<String> named(Expression argument, Site<Expression.Call> call, Texts texts) {
        if (argument instanceof Expression.Literal
                || argument instanceof Expression.Variable
                || argument instanceof Expression.Select
                || argument instanceof Expression.Concat) {
            // What is sent alone is no name, though it may be a text.
            boolean isMessage = call.expression().arguments().size() == 1
                    && call.expression().name().matches("(send|publish|convert).*");
            return isMessage ? Stream.of() : texts.all(argument, call).stream();
        }
        List<String> made = argument.all()
                .flatMap(p -> p instanceof Expression.Call inner && DESTINATIONS.contains(inner.name())
                        ? inner.argument(0).stream()
                        : Stream.of())
                .flatMap(a -> texts.all(a, call).stream())
                .toList();
        return made.isEmpty() && argument instanceof Expression.Call list && LISTS.contains(list.name())
                ? list.arguments().stream().flatMap(a -> texts.all(a, call).stream())
                : made.stream();
    }
}
