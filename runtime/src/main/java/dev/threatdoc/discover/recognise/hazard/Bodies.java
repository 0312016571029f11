package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.CodeField;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeParameter;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The methods of a program, with which of their parameters come out of requests, directly or by a call. */
final class Bodies {

    /** Through how many calls values are followed; further away the place no longer shows it. */
    private static final int MOST_CALLS = 3;

    private record Key(String type, String method, int line, int parameters) {}

    private final CodeBase code;
    private final Map<Key, Set<String>> outside = new HashMap<>();

    Bodies(CodeBase code) {
        this.code = code;
        methods((t, m) -> outside.put(key(t, m), Outside.parameters(m)));
        // What nothing came into from outside passes nothing on.
        for (int i = 0; i < MOST_CALLS && outside.values().stream().anyMatch(n -> !n.isEmpty()); i++) {
            all().filter(b -> !b.outside().isEmpty()).toList().forEach(this::passOn);
        }
    }

    private interface Visitor {
        void visit(CodeType type, CodeMethod method);
    }

    private void methods(Visitor visitor) {
        code.types().forEach(t -> t.methods().forEach(m -> visitor.visit(t, m)));
    }

    /** All methods and initialisers of fields, in the order of types and then of the source. */
    Stream<Body> all() {
        return code.types().stream()
                .flatMap(t -> Stream.concat(t.fields().stream().flatMap(Bodies::initialiser), t.methods().stream())
                        .map(m -> body(t, m)));
    }

    /** What a field is initialised with, as if a method did it. */
    private static Stream<CodeMethod> initialiser(CodeField field) {
        return field.value().stream()
                .map(v -> new CodeMethod(
                        field.name(), field.type(), Set.of(), List.of(), List.of(), List.of(v), field.place()));
    }

    private Body body(CodeType type, CodeMethod method) {
        List<Expression> all = method.body().stream().flatMap(Expression::all).toList();
        Set<String> parameters = outside.getOrDefault(key(type, method), Set.of());
        return new Body(type, method, all, Outside.withVariables(parameters, all));
    }

    private static Key key(CodeType type, CodeMethod method) {
        return new Key(
                type.name(),
                method.name(),
                method.place().line(),
                method.parameters().size());
    }

    /** What a method passes on to methods of this code is from outside there too. */
    private void passOn(Body body) {
        body.calls()
                .filter(c -> c.arguments().stream().anyMatch(body::isOutside))
                .forEach(c -> target(c, body.type())
                        .forEach(t -> t.methods().stream()
                                .filter(m -> m.name().equals(c.name())
                                        && m.parameters().size()
                                                == c.arguments().size())
                                .forEach(m -> mark(t, m, c, body))));
    }

    private void mark(CodeType type, CodeMethod method, Expression.Call call, Body from) {
        Set<String> names = outside.computeIfAbsent(key(type, method), k -> new HashSet<>());
        List<CodeParameter> parameters = method.parameters();
        for (int i = 0; i < parameters.size(); i++) {
            if (from.isReached(call, List.of(call.arguments().get(i)))) {
                names.add(parameters.get(i).name());
            }
        }
    }

    private Stream<CodeType> target(Expression.Call call, CodeType caller) {
        Optional<Expression> receiver = call.receiver();
        if (receiver.isEmpty()
                || (receiver.get() instanceof Expression.Variable v && v.name().equals("this"))) {
            return Stream.of(caller);
        }
        Optional<CodeType> declared = receiver.flatMap(Expression::typeOf).flatMap(code::find);
        return declared.stream()
                .flatMap(d -> d.kind() == CodeType.Kind.INTERFACE
                        ? code.types().stream().filter(t -> t.extendsAny(Set.of(d.name())))
                        : Stream.of(d));
    }
}
