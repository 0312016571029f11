package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.model.vocabulary.Hazards;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.read.code.Expression;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Programs that are started by a text that is not constant, or by a shell that reads such a text. */
final class Commands implements Hazard {

    private static final Set<String> BUILDERS = Set.of("java.lang.ProcessBuilder");
    private static final Set<String> RUNTIME = Set.of("java.lang.Runtime");
    private static final Set<Object> SHELL_OPTIONS = Set.of("-c", "/c", "-Command");

    @Override
    public void look(Body body, Sightings sightings) {
        body.calls()
                .filter(c -> c.name().equals("exec")
                        && c.receiver().filter(r -> isRuntime(r, body)).isPresent())
                .filter(c ->
                        c.argument(0).filter(a -> isOpen(c, List.of(a), body)).isPresent())
                .forEach(c -> report("Runtime.exec()", body, c, sightings));
        body.creations(BUILDERS)
                .filter(n -> isOpen(n, n.arguments(), body))
                .forEach(n -> report("new ProcessBuilder()", body, n, sightings));
    }

    private static boolean isRuntime(Expression receiver, Body body) {
        return body.valuesOf(receiver).stream()
                .anyMatch(v -> (v instanceof Expression.Call call && call.name().equals("getRuntime"))
                        || Expression.typeOf(v).filter(t -> t.isAny(RUNTIME)).isPresent());
    }

    /** Whether somebody else can choose the program, or what a shell reads. */
    private static boolean isOpen(Expression use, List<Expression> arguments, Body body) {
        List<Expression> words = arguments.stream()
                .flatMap(a -> body.valuesOf(a).stream())
                .flatMap(v -> items(v))
                .toList();
        if (words.isEmpty()) {
            return false;
        }
        boolean shell = words.stream()
                .anyMatch(w -> w instanceof Expression.Literal literal && SHELL_OPTIONS.contains(literal.value()));
        return words.stream()
                .limit(shell ? words.size() : 1)
                .anyMatch(w -> !body.isConstant(w) && !body.isGuarded(use, w));
    }

    private static Stream<Expression> items(Expression value) {
        boolean list = value instanceof Expression.Array
                || (value instanceof Expression.Call call
                        && Set.of("asList", "of").contains(call.name())
                        && call.root().filter(Expression.Type.class::isInstance).isPresent());
        return !list
                ? Stream.of(value)
                : value instanceof Expression.Call call ? call.arguments().stream() : value.parts().stream();
    }

    private static void report(String words, Body body, Expression at, Sightings sightings) {
        sightings.hazard(
                Hazards.COMMAND_EXECUTION,
                words + " with what is not constant",
                body,
                at,
                PropertyNames.USES_PARAMETERIZED_INPUT,
                PropertyNames.USES_SECURE_FUNCTIONS,
                PropertyNames.SANITIZES_INPUT);
    }
}
