package dev.threatdoc.processor.hint;

import dev.threatdoc.discover.recognise.Observation;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.facts.FlowFact;
import dev.threatdoc.model.facts.ItemFact;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.read.code.CodeType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds declared flows of which the code shows nothing: neither end leads to the other, however far one goes.
 *
 * <p>It speaks up only where it can be sure: both ends are types with code of their own that is compiled now, bodies
 * included, and nothing is in the way that passes data on behind the types' backs, such as messages, events, network
 * connections, reflection, a third that knows both, or a framework that calls the sink.
 */
final class FlowsWithoutTrace {

    /** What hands things on so that the one who gets them is not to be seen in the code. */
    private static final List<String> INDIRECT = List.of(
            "java.lang.reflect.",
            "java.lang.Class",
            "java.lang.ClassLoader",
            "java.lang.Process",
            "java.lang.Runtime",
            "java.lang.invoke.",
            "java.net.",
            "java.nio.channels.",
            "java.rmi.",
            "java.util.ServiceLoader",
            "java.util.Observer",
            "java.util.Queue",
            "java.util.concurrent.BlockingQueue",
            "java.util.concurrent.Flow",
            "java.util.function.",
            "java.beans.",
            "javax.naming.",
            "javax.jms.",
            "javax.enterprise.",
            "javax.inject.Provider",
            "jakarta.enterprise.",
            "jakarta.inject.Provider",
            "jakarta.jms.",
            "jakarta.websocket.",
            "org.springframework.context.",
            "org.springframework.beans.",
            "org.springframework.messaging.",
            "org.springframework.integration.",
            "org.springframework.cloud.",
            "org.springframework.web.client.",
            "org.springframework.web.reactive.",
            "org.apache.camel.",
            "org.axonframework.",
            "com.google.common.eventbus.",
            "com.google.inject.",
            "io.vertx.",
            "io.grpc.",
            "akka.");

    /** What a type may inherit from without being called by a framework. */
    private static final Set<String> HARMLESS = Set.of(
            "java.lang.Object",
            "java.lang.Record",
            "java.lang.Comparable",
            "java.lang.Cloneable",
            "java.lang.AutoCloseable",
            "java.io.Closeable",
            "java.io.Serializable");

    private final Facts facts;
    private final Map<String, CodeType> types = new HashMap<>();
    private final TypeReferences references;
    private final Set<String> connected = new HashSet<>();
    private final Map<String, Set<String>> reached = new HashMap<>();

    private FlowsWithoutTrace(Facts facts, List<CodeType> code, List<ObservedElement> looked) {
        this.facts = facts;
        this.references = new TypeReferences(code);
        code.stream()
                .flatMap(CodeType::withNested)
                .forEach(t -> types.put(t.place().type(), t));
        looked.stream()
                .filter(l -> l.observations().stream().anyMatch(Observation.Connected.class::isInstance))
                .forEach(l -> connected.add(l.element().key()));
    }

    /** A warning for each such flow, in their order. */
    static List<Problem> flows(Facts facts, List<CodeType> code, List<ObservedElement> looked) {
        FlowsWithoutTrace traceless = new FlowsWithoutTrace(facts, code, looked);
        List<Problem> problems = new ArrayList<>();
        facts.flows().forEach(f -> traceless.check(f).ifPresent(problems::add));
        return problems;
    }

    private Optional<Problem> check(FlowFact flow) {
        Optional<ItemFact> source = element(flow.source().key());
        Optional<ItemFact> sink = element(flow.sink().key());
        if (source.isEmpty() || sink.isEmpty() || source.equals(sink) || isResponse(flow)) {
            return Optional.empty();
        }
        CodeType from = types.get(source.get().key());
        CodeType to = types.get(sink.get().key());
        if (from == null || to == null || !hasBody(from) || isEmpty(to) || isCalledFromOutside(to)) {
            return Optional.empty();
        }
        if (connected.contains(source.get().key())
                || leads(from, to)
                || leads(to, from)
                || isBroughtTogether(from, to)
                || isIndirect(from)) {
            return Optional.empty();
        }
        return Optional.of(Problem.warning(
                flow.place(),
                "\"" + flow.name() + "\" is declared from \"" + source.get().name() + "\" to \""
                        + sink.get().name() + "\", but nothing that the code at "
                        + from.place().words() + " refers to leads to "
                        + to.place().words()
                        + ", nor the other way round; mend the flow, or name what it goes through"));
    }

    /** The element of that key, if it is one that code of ours can stand for. */
    private Optional<ItemFact> element(String key) {
        return facts.elements().stream()
                .filter(e -> e.key().equals(key) && !isPerson(e.attributes().kind()))
                .findFirst();
    }

    private static boolean isPerson(ElementKind kind) {
        return kind.is(Kinds.ACTOR) || kind.is(Kinds.EXTERNAL_ENTITY);
    }

    private static boolean isResponse(FlowFact flow) {
        Property said = flow.attributes().properties().get(PropertyNames.IS_RESPONSE);
        return flow.responseTo().isPresent() || (said != null && Boolean.TRUE.equals(said.value()));
    }

    private static boolean hasBody(CodeType type) {
        return type.withNested()
                .flatMap(t -> t.methods().stream())
                .anyMatch(m -> !m.body().isEmpty());
    }

    /** Whether it merely stands for something that is no Java code, as a mark. */
    private static boolean isEmpty(CodeType type) {
        return type.fields().isEmpty() && type.methods().isEmpty();
    }

    /** Whether a framework calls it, by an annotation of a method or by what it inherits. */
    private boolean isCalledFromOutside(CodeType type) {
        boolean annotated = type.methods().stream()
                .flatMap(m -> m.annotations().stream())
                .anyMatch(a -> !a.type().isBelow("java.lang") && !a.type().isBelow("dev.threatdoc.annotation"));
        return annotated
                || type.supertypes().stream()
                        .anyMatch(s -> !s.isAny(HARMLESS)
                                && !s.simpleName().endsWith("Repository")
                                && s.candidates().stream().noneMatch(this::isOurs));
    }

    private boolean isOurs(String qualified) {
        return types.values().stream().anyMatch(t -> t.name().equals(qualified));
    }

    /** Whether somebody else refers to both, and so may hand the one to the other. */
    private boolean isBroughtTogether(CodeType from, CodeType to) {
        return references
                .mentioning(from.name())
                .anyMatch(references.mentioning(to.name()).collect(Collectors.toSet())::contains);
    }

    private boolean leads(CodeType from, CodeType to) {
        return !Collections.disjoint(reach(from), references.namesOf(to.name()));
    }

    private boolean isIndirect(CodeType from) {
        return reach(from).stream()
                .anyMatch(n -> INDIRECT.stream().anyMatch(i -> i.endsWith(".") ? n.startsWith(i) : n.equals(i)));
    }

    private Set<String> reach(CodeType type) {
        return reached.computeIfAbsent(type.name(), references::reach);
    }
}
