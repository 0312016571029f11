package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.read.code.Expression;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** What the names around a place say that it is for. */
final class TaintWords {

    private TaintWords() {}

    /** The names of the method and of all variables, fields and settings that a value becomes part of there. */
    static Stream<String> around(Expression value, Body body) {
        Set<String> made = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (Expression each : body.all()) {
            if (each instanceof Expression.Assign assign && uses(assign.value(), value, made)) {
                Expression target = assign.target();
                if (target instanceof Expression.Variable variable) {
                    made.add(variable.name());
                    names.add(variable.name());
                } else if (target instanceof Expression.Select select) {
                    names.add(select.name());
                }
            } else if (each instanceof Expression.Call call
                    && call.name().startsWith("set")
                    && call.arguments().stream().anyMatch(a -> uses(a, value, made))) {
                names.add(call.name());
            }
        }
        return Stream.concat(Stream.of(body.method().name()), names.stream().sorted());
    }

    private static boolean uses(Expression expression, Expression value, Set<String> made) {
        return expression
                .all()
                .anyMatch(e -> Same.is(e, value)
                        || (e instanceof Expression.Variable variable && made.contains(variable.name())));
    }
}
