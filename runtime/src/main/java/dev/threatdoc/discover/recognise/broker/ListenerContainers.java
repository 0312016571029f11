package dev.threatdoc.discover.recognise.broker;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.FarEnd;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.code.Texts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Containers of listeners that code sets up by itself, as programs do that need no annotation for it.
 *
 * @param protocol what their flows are called
 * @param types the types of the containers
 * @param setters the methods of these that name what they receive from
 * @param settings the types whose constructors name it; empty for none
 */
record ListenerContainers(String protocol, Set<String> types, Set<String> setters, Set<String> settings) {

    ListenerContainers {
        types = Set.copyOf(types);
        setters = Set.copyOf(setters);
        settings = Set.copyOf(settings);
    }

    void recognise(Module module, FarEnd broker, Notes notes) {
        if (!module.code().mentionsAny(types)) {
            return;
        }
        Texts texts = new Texts(module.code());
        created(module, types)
                .forEach(c -> notes.receives(
                        broker,
                        protocol,
                        Map.of(Tags.CONSUMES, names(c.type(), module, texts)),
                        new Evidence("new " + c.expression().type().simpleName() + "()", c.place())));
    }

    private static Stream<Site<Expression.New>> created(Module module, Set<String> types) {
        return module.code().creations().filter(c -> c.expression().type().isAny(types));
    }

    private List<String> names(CodeType type, Module module, Texts texts) {
        Stream<String> set = module.code()
                .calls()
                .filter(c ->
                        c.type().equals(type) && setters.contains(c.expression().name()))
                .filter(c ->
                        c.expression().rootType().filter(t -> t.isAny(types)).isPresent())
                .flatMap(c -> c.expression().arguments().stream().flatMap(a -> texts.of(a, c).stream()));
        Stream<String> given = created(module, settings)
                .filter(c -> c.type().equals(type))
                .flatMap(c -> c.expression().arguments().stream().flatMap(a -> texts.of(a, c).stream()));
        return Stream.concat(set, given)
                .map(module.configuration()::resolve)
                .filter(n -> !n.isEmpty())
                .distinct()
                .toList();
    }
}
