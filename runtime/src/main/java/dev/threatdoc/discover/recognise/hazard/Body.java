package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.TypeName;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What one method does.
 *
 * @param type the type that it belongs to
 * @param method the method
 * @param all all expressions in it, in the order of the source
 * @param outside the names of its variables that hold what comes out of a request
 */
record Body(CodeType type, CodeMethod method, List<Expression> all, Set<String> outside) {

    private static final int MOST_STEPS = 8;
    private static final Set<String> HARMLESS_CALLS =
            Set.of("getName", "getSimpleName", "size", "length", "ordinal", "getProperty", "getenv");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Pattern HARMLESS =
            Pattern.compile("(java\\.(lang|util|time|math)\\.)?(byte|short|int|long|float|double|boolean|char|Byte"
                    + "|Short|Integer|Long|Float|Double|Boolean|UUID|BigDecimal|BigInteger|LocalDate|LocalDateTime"
                    + "|Instant|Class)");

    /** All calls in it. */
    Stream<Expression.Call> calls() {
        return all.stream().filter(Expression.Call.class::isInstance).map(Expression.Call.class::cast);
    }

    /** All creations of objects of those types in it. */
    Stream<Expression.New> creations(Set<String> qualified) {
        return all.stream()
                .filter(Expression.New.class::isInstance)
                .map(Expression.New.class::cast)
                .filter(n -> n.type().isAny(qualified));
    }

    /** Whether it calls a method of one of those names. */
    boolean callsAny(Set<String> names) {
        return calls().anyMatch(c -> names.contains(c.name()));
    }

    /** Whether a type of that name, without its package, occurs in it. */
    boolean mentions(String simpleName) {
        return all.stream()
                .flatMap(e -> Expression.typeOf(e).stream())
                .anyMatch(t -> t.simpleName().equals(simpleName));
    }

    /** The variables that hold an object, and those that hold what these make: of a factory also its parsers. */
    Set<String> holdersOf(Expression made) {
        Set<String> holders = new HashSet<>();
        for (Expression expression : all) {
            if (expression instanceof Expression.Assign assign
                    && assign.target() instanceof Expression.Variable target
                    && (assign.value().equals(made) || isMadeBy(assign.value(), holders, made))) {
                holders.add(target.name());
            }
        }
        return holders;
    }

    private static boolean isMadeBy(Expression value, Set<String> holders, Expression made) {
        return value instanceof Expression.Call call
                && (value.all().anyMatch(made::equals)
                        || call.root()
                                .filter(r -> r instanceof Expression.Variable v && holders.contains(v.name()))
                                .isPresent());
    }

    /** Whether two expressions name the same variable. */
    static boolean isSameVariable(Optional<Expression> one, Optional<Expression> other) {
        return one.orElse(null) instanceof Expression.Variable a
                && other.orElse(null) instanceof Expression.Variable b
                && a.name().equals(b.name());
    }

    /** Whether a value is checked, or made harmless, before a call or a creation uses it. */
    boolean isGuarded(Expression use, Expression value) {
        return new Guards(all).cover(use, value);
    }

    /** Whether one of the arguments of a call or a creation comes out of a request and nothing guards it. */
    boolean isReached(Expression use, List<Expression> arguments) {
        return arguments.stream().anyMatch(a -> isOutside(a) && !isGuarded(use, a));
    }

    /** Whether a value comes out of a request. */
    boolean isOutside(Expression expression) {
        return Outside.isOutside(expression, outside);
    }

    /** What a variable of this method was given, or else the expression itself. */
    List<Expression> valuesOf(Expression expression) {
        if (!(expression instanceof Expression.Variable variable)) {
            return List.of(expression);
        }
        List<Expression> values = all.stream()
                .filter(e -> e instanceof Expression.Assign assign
                        && assign.target() instanceof Expression.Variable target
                        && target.name().equals(variable.name()))
                .map(e -> ((Expression.Assign) e).value())
                .toList();
        return values.isEmpty() ? List.of(expression) : values;
    }

    /** Whether a value is written in the source, or can be no text that does harm. */
    boolean isConstant(Expression expression) {
        return isConstant(expression, MOST_STEPS);
    }

    private boolean isConstant(Expression expression, int steps) {
        if (steps == 0) {
            return false;
        }
        if (expression instanceof Expression.Literal || expression instanceof Expression.Type) {
            return true;
        }
        if (expression instanceof Expression.Concat || expression instanceof Expression.Array) {
            return expression.parts().stream().allMatch(p -> isConstant(p, steps - 1));
        }
        if (expression instanceof Expression.Select select) {
            return CONSTANT.matcher(select.name()).matches();
        }
        if (expression instanceof Expression.Variable variable) {
            return isConstant(variable, steps);
        }
        // A name of a class, a number or a setting of the machine is no text that a caller chooses.
        return expression instanceof Expression.Call call
                && (HARMLESS_CALLS.contains(call.name())
                        || (call.receiver()
                                        .filter(r -> isConstant(r, steps - 1))
                                        .isPresent()
                                && call.arguments().stream().allMatch(a -> isConstant(a, steps - 1))));
    }

    private boolean isConstant(Expression.Variable variable, int steps) {
        if (CONSTANT.matcher(variable.name()).matches()
                || variable.type().filter(Body::isHarmless).isPresent()) {
            return true;
        }
        List<Expression> values = valuesOf(variable);
        if (!values.equals(List.of(variable))) {
            return values.stream().allMatch(v -> isConstant(v, steps - 1));
        }
        boolean isParameter =
                method.parameters().stream().anyMatch(p -> p.name().equals(variable.name()));
        // What a field was set to, by a constant or by a framework, is no caller's choice either.
        return !isParameter
                && type.field(variable.name())
                        .filter(f -> f.modifiers().contains("final")
                                || !f.annotations().isEmpty())
                        .isPresent();
    }

    private static boolean isHarmless(TypeName type) {
        return type.dimensions() == 0
                && type.candidates().stream().anyMatch(c -> HARMLESS.matcher(c).matches());
    }

    /** Whether a value, or what a variable was given, is text put together from parts that are not all constant. */
    boolean isBuilt(Expression expression) {
        return valuesOf(expression).stream()
                .anyMatch(v -> (v instanceof Expression.Concat && !isConstant(v))
                        || (v instanceof Expression.Call call
                                && Set.of("format", "formatted", "concat").contains(call.name())
                                && !call.arguments().stream().allMatch(this::isConstant)));
    }
}
