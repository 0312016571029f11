package dev.threatdoc.read.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who calls a method or makes an object, by names alone; put together when it is first asked for. */
final class Callers {

    private final CodeBase code;
    private volatile @Nullable Map<String, List<Site<Expression.Call>>> calls;
    private volatile @Nullable Map<String, List<Site<Expression.New>>> creations;

    Callers(CodeBase code) {
        this.code = code;
    }

    /** What is passed as the parameter of that number, by everybody who calls the method. */
    Stream<Argument> of(CodeType type, CodeMethod method, int index) {
        int count = method.parameters().size();
        if (method.name().equals(CodeMethod.CONSTRUCTOR)) {
            return creations().getOrDefault(type.simpleName(), List.of()).stream()
                    .filter(s -> s.expression().arguments().size() == count)
                    .filter(s -> s.expression().type().is(type.name()))
                    .map(s -> new Argument(s.expression().arguments().get(index), Where.at(s)));
        }
        return calls().getOrDefault(method.name(), List.of()).stream()
                .filter(s -> s.expression().arguments().size() == count && isCalledOn(s, type))
                .map(s -> new Argument(s.expression().arguments().get(index), Where.at(s)));
    }

    private static boolean isCalledOn(Site<Expression.Call> call, CodeType type) {
        return call.expression()
                .receiver()
                .map(r -> Expression.typeOf(r)
                        .map(t ->
                                t.is(type.name()) || type.supertypes().stream().anyMatch(s -> t.is(s.name())))
                        .orElseGet(() -> isThis(r) && call.type().equals(type)))
                .orElseGet(() -> call.type().equals(type)
                        || call.type().supertypes().stream().anyMatch(s -> s.is(type.name())));
    }

    private static boolean isThis(Expression expression) {
        return expression instanceof Expression.Variable variable
                && variable.name().equals("this");
    }

    private Map<String, List<Site<Expression.Call>>> calls() {
        Map<String, List<Site<Expression.Call>>> known = calls;
        if (known == null) {
            Map<String, List<Site<Expression.Call>>> made = new HashMap<>();
            code.calls()
                    .forEach(s -> made.computeIfAbsent(s.expression().name(), k -> new ArrayList<>())
                            .add(s));
            calls = made;
            known = made;
        }
        return known;
    }

    private Map<String, List<Site<Expression.New>>> creations() {
        Map<String, List<Site<Expression.New>>> known = creations;
        if (known == null) {
            Map<String, List<Site<Expression.New>>> made = new HashMap<>();
            code.creations()
                    .forEach(s -> made.computeIfAbsent(s.expression().type().simpleName(), k -> new ArrayList<>())
                            .add(s));
            creations = made;
            known = made;
        }
        return known;
    }

    /**
     * What a caller passes.
     *
     * @param value the expression
     * @param where where the call stands
     */
    record Argument(Expression value, Where where) {}
}
