package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeParameter;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A method that answers requests, with all that is said of it where it is declared first.
 *
 * @param type the type that answers
 * @param method the nearest method, which is the one with a body
 * @param all the method and those that it implements or overrides, the nearest first
 * @param from the types that declare these, in the same order
 */
record Handler(CodeType type, CodeMethod method, List<CodeMethod> all, List<CodeType> from) {

    Handler {
        all = List.copyOf(all);
        from = List.copyOf(from);
    }

    /** The methods of a type and of all that it inherits from. */
    static List<Handler> of(CodeType type, CodeBase code) {
        Map<String, List<CodeMethod>> methods = new LinkedHashMap<>();
        Map<String, List<CodeType>> types = new LinkedHashMap<>();
        for (CodeType each : code.lineage(type)) {
            for (CodeMethod method : each.methods()) {
                String key = key(method, methods);
                methods.computeIfAbsent(key, k -> new ArrayList<>()).add(method);
                types.computeIfAbsent(key, k -> new ArrayList<>()).add(each);
            }
        }
        return methods.entrySet().stream()
                .map(e ->
                        new Handler(type, e.getValue().get(0), e.getValue(), types.getOrDefault(e.getKey(), List.of())))
                .toList();
    }

    /** The method that an argument of a call in that type names, such as {@code handler::list}. */
    static Optional<Handler> named(Expression.Call call, CodeType type, CodeBase code) {
        return call.arguments().stream()
                .filter(Expression.MethodReference.class::isInstance)
                .flatMap(r -> named((Expression.MethodReference) r, type, code).stream())
                .findFirst();
    }

    /** The method that a reference in that type means. */
    static Optional<Handler> named(Expression.MethodReference reference, CodeType type, CodeBase code) {
        Optional<CodeType> of = Targets.isThis(reference.of())
                ? Optional.of(type)
                : Expression.typeOf(reference.of()).flatMap(code::find);
        return of.stream()
                .flatMap(t -> of(t, code).stream())
                .filter(h -> h.method().name().equals(reference.name()))
                .findFirst();
    }

    /** Names and numbers of parameters; with the types of those where one type has several of these. */
    private static String key(CodeMethod method, Map<String, List<CodeMethod>> known) {
        String types = method.parameters().stream()
                .map(p -> p.type().simpleName())
                .toList()
                .toString();
        String exact = method.name() + types;
        String loose = method.name() + "/" + method.parameters().size();
        List<CodeMethod> same = known.getOrDefault(loose, List.of());
        boolean overloaded = same.stream()
                .anyMatch(m -> m.place().type().equals(method.place().type()));
        return overloaded ? exact : loose;
    }

    /** The annotations of one parameter, of all methods. */
    List<CodeParameter> parameters() {
        List<CodeParameter> merged = new ArrayList<>();
        for (int i = 0; i < method.parameters().size(); i++) {
            int index = i;
            CodeParameter own = method.parameters().get(i);
            List<CodeAnnotation> annotations = all.stream()
                    .filter(m -> index < m.parameters().size())
                    .flatMap(m -> m.parameters().get(index).annotations().stream())
                    .toList();
            merged.add(new CodeParameter(own.name(), own.type(), annotations));
        }
        return merged;
    }

    /** All annotations of the method, the nearest first. */
    Stream<CodeAnnotation> annotations() {
        return all.stream().flatMap(m -> m.annotations().stream());
    }
}
