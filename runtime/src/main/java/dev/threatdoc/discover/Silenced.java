package dev.threatdoc.discover;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Observation;
import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Suppression;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds {@code @SuppressWarnings} on the methods and types around weaknesses. */
final class Silenced {

    private static final String ANNOTATION = "java.lang.SuppressWarnings";
    private static final String ALL = "threatdoc";

    private final List<CodeType> types;

    private Silenced(List<CodeType> types) {
        this.types = types;
    }

    /** The observations, with each weakness that is silenced saying where. */
    static List<Observation> in(Module module, List<Observation> observations) {
        if (observations.stream().noneMatch(Observation.Weak.class::isInstance)
                || !module.code().hasAnnotation(ANNOTATION)) {
            return observations;
        }
        Silenced silenced = new Silenced(module.code().types());
        return observations.stream().map(silenced::marked).toList();
    }

    private Observation marked(Observation observation) {
        if (!(observation instanceof Observation.Weak weak) || !(weak.weakness().place() instanceof CodePlace place)) {
            return observation;
        }
        return annotations(place)
                .filter(a -> names(a, weak.weakness()))
                .findFirst()
                .<Observation>map(a -> new Observation.Weak(weak.weakness()
                        .silencedBy(new Suppression(weak.weakness().type().id(), a.place()))))
                .orElse(observation);
    }

    /** The annotations of the member and of the types around it, in no particular order: any of them silences. */
    private Stream<CodeAnnotation> annotations(CodePlace place) {
        return types.stream()
                .filter(t -> place.type().equals(t.place().type())
                        || place.type().startsWith(t.place().type() + "$"))
                .flatMap(t -> Stream.concat(
                        t.annotations().stream(),
                        t.place().type().equals(place.type()) ? onMember(t, place.member()) : Stream.empty()));
    }

    private static Stream<CodeAnnotation> onMember(CodeType type, String member) {
        return Stream.concat(
                type.methods().stream()
                        .filter(m -> m.place().member().equals(member))
                        .flatMap(m -> m.annotations().stream()),
                type.fields().stream()
                        .filter(f -> f.place().member().equals(member))
                        .flatMap(f -> f.annotations().stream()));
    }

    private static boolean names(CodeAnnotation annotation, Weakness weakness) {
        return annotation.type().isAny(Set.of(ANNOTATION))
                && annotation.values("value").stream()
                        .flatMap(v -> text(v).stream())
                        .anyMatch(t -> t.equals(ALL)
                                || t.equals(ALL + ":" + weakness.type().id()));
    }

    private static Optional<String> text(Expression value) {
        return value instanceof Expression.Literal literal && literal.value() instanceof String text
                ? Optional.of(text)
                : Optional.empty();
    }
}
