package dev.threatdoc.discover.recognise.broker;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.model.FarEnd;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How one messaging technology is used: listeners that are annotated, and templates that are called.
 *
 * @param protocol what its flows are called
 * @param listeners the annotations of methods, or types, that receive
 * @param topics the attributes of these that name what they receive from
 * @param templates the types on which messages are sent
 * @param methods the methods of these that send
 * @param topicArguments how many of the first arguments name together where to; 0 if one alone does and only if it is a
 *     text
 */
record Messages(
        String protocol,
        List<String> listeners,
        List<String> topics,
        Set<String> templates,
        Set<String> methods,
        int topicArguments) {

    Messages {
        listeners = List.copyOf(listeners);
        topics = List.copyOf(topics);
        templates = Set.copyOf(templates);
        methods = Set.copyOf(methods);
    }

    void recognise(Module module, FarEnd broker, Notes notes) {
        Texts texts = new Texts(module.code());
        for (CodeType type : module.code().types()) {
            List<CodeAnnotation> all = new ArrayList<>(type.annotations());
            type.methods().stream().map(CodeMethod::annotations).forEach(all::addAll);
            all.stream()
                    .flatMap(a -> a.values("value").stream().anyMatch(Expression.Nested.class::isInstance)
                            ? a.values("value").stream().flatMap(Messages::nested)
                            : Stream.of(a))
                    .filter(a -> listeners.stream().anyMatch(a.type()::is))
                    .forEach(a -> notes.receives(
                            broker, protocol, Map.of(Tags.CONSUMES, names(a, type, module, texts)), Notes.evidence(a)));
        }
        module.code()
                .calls()
                .filter(c -> methods.contains(c.expression().name())
                        && c.expression()
                                .rootType()
                                .filter(t -> module.code().inherits(t, templates))
                                .isPresent())
                .forEach(c -> {
                    List<String> where = c.expression().arguments().stream()
                            .limit(Math.max(1, topicArguments))
                            .flatMap(a -> texts.of(a, c).stream())
                            .map(module.configuration()::resolve)
                            .filter(t -> !t.isEmpty())
                            .toList();
                    notes.sends(
                            broker,
                            protocol,
                            Map.of(Tags.PRODUCES, where.isEmpty() ? List.of() : List.of(String.join("/", where))),
                            Notes.evidence(c));
                });
    }

    private static Stream<CodeAnnotation> nested(Expression expression) {
        return expression instanceof Expression.Nested nested ? Stream.of(nested.annotation()) : Stream.of();
    }

    private List<String> names(CodeAnnotation annotation, CodeType type, Module module, Texts texts) {
        List<String> names = new ArrayList<>();
        for (String attribute : topics) {
            for (Expression value : annotation.values(attribute)) {
                // A list of queues can be one of annotations, each with a name of its own.
                Stream<Expression> written = value instanceof Expression.Nested nested
                        ? nested.annotation().value("value", "name", "topic", "queue").stream()
                                .flatMap(v -> v instanceof Expression.Nested inner
                                        ? inner.annotation().value("value", "name").stream()
                                        : Stream.of(v))
                        : Stream.of(value);
                written.flatMap(v -> texts.of(v, type).stream())
                        .map(module.configuration()::resolve)
                        .map(t -> t.replaceAll("^#\\{[\"']?|[\"']?\\}$", ""))
                        .forEach(names::add);
            }
        }
        return names.stream().distinct().toList();
    }
}
