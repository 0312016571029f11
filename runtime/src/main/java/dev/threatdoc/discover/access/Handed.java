package dev.threatdoc.discover.access;

import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.CodeField;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.TypeName;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the method or function that a builder is handed to. */
final class Handed {

    private static final int MOST_STEPS = 4;

    private final CodeBase code;

    Handed(CodeBase code) {
        this.code = code;
    }

    /**
     * Where calls stand.
     *
     * @param self what {@code this} is, which may inherit the method
     * @param type the type in which the method stands
     * @param method the method
     * @param parts the names of what stands for the builder or a part of it
     */
    record Frame(CodeType self, CodeType type, CodeMethod method, Set<String> parts) {

        /** The same, in a function with those parameters. */
        Frame with(List<String> more) {
            Set<String> all = new HashSet<>(parts);
            all.addAll(more);
            return new Frame(self, type, method, all);
        }
    }

    /**
     * A method, or a function in one.
     *
     * @param self what {@code this} is in it
     * @param type the type in which the method stands
     * @param method the method
     * @param body what the function does; nothing for the whole method
     * @param parameters the parameters of the function
     */
    record Target(
            CodeType self, CodeType type, CodeMethod method, Optional<List<Expression>> body, List<String> parameters) {

        private static Target of(CodeType self, CodeType type, CodeMethod method) {
            return new Target(self, type, method, Optional.empty(), List.of());
        }
    }

    static boolean isFunction(Expression expression) {
        return expression instanceof Expression.Lambda || expression instanceof Expression.MethodReference;
    }

    /** Whether something is Spring's own, which sets no rules by itself. */
    static boolean isSprings(Expression expression) {
        Optional<TypeName> type =
                expression instanceof Expression.Call call ? call.rootType() : Expression.typeOf(expression);
        return type.filter(t -> t.isBelow("org.springframework")).isPresent();
    }

    /** The methods that a call may mean, as far as their code is here. */
    List<Target> of(Expression.Call call, Frame frame) {
        int count = call.arguments().size();
        Expression receiver = call.receiver().orElse(null);
        if (receiver == null || isNamed(receiver, "this")) {
            return Stream.concat(
                            own(frame.self(), frame.self(), call.name(), count).stream(),
                            own(frame.type(), frame.self(), call.name(), count).stream())
                    .limit(1)
                    .toList();
        }
        if (isNamed(receiver, "super")) {
            return code.lineage(frame.type()).stream()
                    .skip(1)
                    .flatMap(t -> declared(t, frame.self(), call.name(), count))
                    .limit(1)
                    .toList();
        }
        Optional<TypeName> type = Expression.typeOf(receiver).or(() -> fieldType(receiver, frame));
        if (type.isEmpty()) {
            return code.types().stream()
                    .flatMap(t -> declared(t, t, call.name(), count))
                    .filter(t -> t.method().parameters().stream()
                            .anyMatch(p -> p.type().isAny(SecurityChain.BUILDERS)
                                    || p.type().simpleName().endsWith("Registry")))
                    .toList();
        }
        return type.flatMap(code::find).stream()
                .flatMap(t -> meant(t, call.name(), count))
                .toList();
    }

    private Stream<Target> meant(CodeType type, String name, int count) {
        Optional<Target> own = own(type, type, name, count);
        return own.isPresent()
                ? own.stream()
                : code.types().stream()
                        .filter(t -> t.extendsAny(Set.of(type.name())))
                        .flatMap(t -> own(t, t, name, count).stream());
    }

    /** The type of those that one is made of in which a method stands. */
    CodeType owner(CodeType type, CodeMethod method) {
        return code.lineage(type).stream()
                .filter(t -> t.methods().contains(method))
                .findFirst()
                .orElse(type);
    }

    /** The method of that name, with a body. */
    Optional<Target> method(CodeType type, String name, int count) {
        return own(type, type, name, count);
    }

    private Optional<Target> own(CodeType type, CodeType self, String name, int count) {
        return code.lineage(type).stream()
                .flatMap(t -> declared(t, self, name, count))
                .findFirst();
    }

    private static Stream<Target> declared(CodeType type, CodeType self, String name, int count) {
        boolean isInterface = type.kind() == CodeType.Kind.INTERFACE;
        return type.methods().stream()
                .filter(m -> m.name().equals(name) && m.parameters().size() == count)
                .filter(m -> !m.modifiers().contains("abstract")
                        && !(isInterface && m.body().isEmpty()))
                .map(m -> Target.of(self, type, m));
    }

    /** What a function does that is no lambda in place; nothing if that is not to be seen. */
    Optional<Target> function(Expression function, Frame frame) {
        return function(function, frame, MOST_STEPS);
    }

    private Optional<Target> function(Expression function, Frame frame, int steps) {
        if (steps == 0) {
            return Optional.empty();
        }
        if (function instanceof Expression.Lambda lambda) {
            return Optional.of(new Target(
                    frame.self(), frame.type(), frame.method(), Optional.of(lambda.body()), lambda.parameters()));
        }
        if (function instanceof Expression.MethodReference reference) {
            Expression.Call call = new Expression.Call(
                    Optional.of(reference.of()), reference.name(), List.of(reference.of()), reference.line());
            return of(call, frame).stream().findFirst();
        }
        if (function instanceof Expression.Call call) {
            return of(call, frame).stream().flatMap(t -> returned(t, steps)).findFirst();
        }
        if (function instanceof Expression.Variable variable) {
            Optional<Target> given = given(variable.name(), frame).flatMap(v -> function(v, frame, steps - 1));
            return given.or(() -> customizer(Expression.typeOf(variable))).or(() -> bean(variable, steps));
        }
        return function instanceof Expression.New ? customizer(Expression.typeOf(function)) : Optional.empty();
    }

    private Optional<Target> customizer(Optional<TypeName> type) {
        return type.flatMap(code::find).flatMap(t -> method(t, "customize", 1));
    }

    /** What a method hands back that makes a function. */
    private Stream<Target> returned(Target target, int steps) {
        Frame frame = new Frame(target.self(), target.type(), target.method(), Set.of());
        return target.method()
                .all()
                .filter(Expression.Return.class::isInstance)
                .map(e -> ((Expression.Return) e).value())
                .flatMap(v -> function(v, frame, steps - 1).stream());
    }

    /** The bean of a variable's name and type, or the only one of its type. */
    private Optional<Target> bean(Expression.Variable variable, int steps) {
        Optional<TypeName> type = variable.type();
        if (type.isEmpty() || !type.get().simpleName().equals("Customizer")) {
            return Optional.empty();
        }
        List<Target> made = code.types().stream()
                .flatMap(t -> t.methods().stream()
                        .filter(m -> m.returnType().simpleName().equals("Customizer")
                                && m.returnType().arguments().equals(type.get().arguments()))
                        .map(m -> Target.of(t, t, m)))
                .toList();
        List<Target> named = made.stream()
                .filter(t -> t.method().name().equals(variable.name()))
                .toList();
        List<Target> chosen = named.isEmpty() ? made : named;
        return chosen.size() == 1 ? returned(chosen.get(0), steps).findFirst() : Optional.empty();
    }

    private Optional<Expression> given(String name, Frame frame) {
        return frame.method()
                .all()
                .filter(e -> e instanceof Expression.Assign assign && isNamed(assign.target(), name))
                .map(e -> ((Expression.Assign) e).value())
                .findFirst()
                .or(() -> code.lineage(frame.self()).stream()
                        .flatMap(t -> t.field(name).stream())
                        .findFirst()
                        .flatMap(CodeField::value));
    }

    /** The type of what is applied to a chain, if its code is here. */
    Optional<CodeType> type(Expression expression, Frame frame) {
        if (expression instanceof Expression.Call call) {
            return of(call, frame).stream()
                    .findFirst()
                    .flatMap(t -> code.find(t.method().returnType()));
        }
        return Expression.typeOf(expression)
                .or(() -> fieldType(expression, frame))
                .flatMap(code::find);
    }

    private Optional<TypeName> fieldType(Expression expression, Frame frame) {
        String name = expression instanceof Expression.Variable variable
                ? variable.name()
                : expression instanceof Expression.Select select && isNamed(select.of(), "this") ? select.name() : "";
        return code.lineage(frame.self()).stream()
                .flatMap(t -> t.field(name).stream())
                .map(CodeField::type)
                .findFirst();
    }

    private static boolean isNamed(Expression expression, String name) {
        return expression instanceof Expression.Variable variable
                && variable.name().equals(name);
    }
}
