package dev.threatdoc.processor.hint;

import dev.threatdoc.discover.recognise.NamedTypes;
import dev.threatdoc.discover.recognise.Observation;
import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.facts.FlowFact;
import dev.threatdoc.model.facts.ItemFact;
import dev.threatdoc.model.facts.Reference;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.TypeName;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a flow carries of which nobody said it: what the method names that declares it, what is stored where it leads to
 * a store, and otherwise what the far end takes and gives.
 */
final class FlowData {

    private final Map<String, ElementKind> kinds = new HashMap<>();
    private final Map<String, ObservedElement> looked = new HashMap<>();
    private final Map<String, ItemFact> data = new TreeMap<>();
    /** The keys of the data by the names that code calls them. */
    private final Map<String, String> keys = new HashMap<>();

    private final Map<String, CodeType> types = new HashMap<>();
    private final Set<String> answered = new HashSet<>();

    FlowData(List<ItemFact> elements, List<FlowFact> flows, Collection<ItemFact> data, List<ObservedElement> looked) {
        elements.forEach(e -> kinds.put(e.key(), e.attributes().kind()));
        flows.forEach(f -> f.responseTo().ifPresent(r -> answered.add(r.key())));
        data.forEach(d -> {
            this.data.put(d.key(), d);
            keys.put(d.key().replace('$', '.'), d.key());
        });
        looked.forEach(l -> {
            this.looked.putIfAbsent(l.element().key(), l);
            l.module().code().types().stream()
                    .flatMap(CodeType::withNested)
                    .forEach(t -> types.putIfAbsent(t.place().type(), t));
        });
    }

    /** The flow with what it carries; one that says so itself stays as it is. */
    FlowFact of(FlowFact flow) {
        if (!flow.data().isEmpty()) {
            return flow;
        }
        List<Reference> carried = carried(flow)
                .distinct()
                .sorted()
                .map(data::get)
                .filter(Objects::nonNull)
                .map(d -> new Reference(d.key(), d.name(), d.place()))
                .toList();
        return flow.withData(carried);
    }

    private Stream<String> carried(FlowFact flow) {
        boolean isResponse = flow.responseTo().isPresent();
        Optional<CodeMethod> method = method(flow);
        if (method.isPresent()) {
            return named(method.get(), isResponse, answered.contains(flow.key()));
        }
        String near = isResponse ? flow.sink().key() : flow.source().key();
        String far = isResponse ? flow.source().key() : flow.sink().key();
        return isStore(far)
                ? Stream.concat(handled(near, FlowData::isStored), keptBy(far))
                : handled(far, Observation.Handles::isExchanged);
    }

    private Optional<CodeMethod> method(FlowFact flow) {
        if (!(flow.place() instanceof CodePlace place) || !place.member().contains("(")) {
            return Optional.empty();
        }
        String member = place.member().replaceFirst("#\\d+$", "");
        String name = member.substring(0, member.indexOf('('));
        List<CodeMethod> methods = Stream.ofNullable(types.get(place.type()))
                .flatMap(t -> t.methods().stream())
                .filter(m -> m.name().equals(name))
                .toList();
        return methods.stream()
                .filter(m -> m.place().member().equals(member))
                .findFirst()
                .or(() -> methods.size() == 1 ? Optional.of(methods.get(0)) : Optional.empty());
    }

    /** A request has what the method takes, and its answer what it returns; where none is declared, both are one. */
    private Stream<String> named(CodeMethod method, boolean isResponse, boolean isAnswered) {
        Stream<TypeName> taken =
                isResponse ? Stream.of() : method.parameters().stream().map(p -> p.type());
        Stream<TypeName> given = isResponse || !isAnswered ? Stream.of(method.returnType()) : Stream.of();
        return Stream.concat(taken, given).flatMap(this::keys);
    }

    private Stream<String> keys(TypeName type) {
        return NamedTypes.withArguments(type)
                .flatMap(t -> t.candidates().stream())
                .map(keys::get)
                .filter(Objects::nonNull);
    }

    /** What the methods of a store's own type name, or the angle brackets behind the repository that it is. */
    private Stream<String> keptBy(String store) {
        return Stream.ofNullable(types.get(store))
                .flatMap(t -> Stream.concat(
                        t.supertypes().stream(),
                        t.methods().stream()
                                .flatMap(m -> Stream.concat(
                                        Stream.of(m.returnType()),
                                        m.parameters().stream().map(p -> p.type())))))
                .flatMap(this::keys);
    }

    private Stream<String> handled(String element, Predicate<Observation.Handles> wanted) {
        return Stream.ofNullable(looked.get(element))
                .flatMap(l -> l.observations().stream())
                .filter(Observation.Handles.class::isInstance)
                .map(Observation.Handles.class::cast)
                .filter(wanted)
                .map(Observation.Handles::key)
                .map(k -> keys.getOrDefault(k.replace('$', '.'), k));
    }

    private boolean isStore(String element) {
        ElementKind kind = kinds.get(element);
        return kind != null && kind.is(Kinds.DATASTORE);
    }

    private static boolean isStored(Observation.Handles handles) {
        return Boolean.TRUE.equals(handles.properties().get(PropertyNames.IS_STORED));
    }
}
