package dev.threatdoc.recognise.hazard;

import dev.threatdoc.code.CodeMethod;
import dev.threatdoc.code.CodeType;
import dev.threatdoc.code.Expression;
import dev.threatdoc.code.TypeName;
import java.util.List;
import java.util.Locale;
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

    /** Names of methods that check a value or make it harmless; read as words, so that "isSafeUrl" is one. */
    private static final Pattern GUARD = Pattern.compile(
            "(?i).*(check|valid|verif|whitelist|allow|permit|trusted|safe|secur|filter|saniti|escape|normali"
                    + "|canonical|ssrf|illegal|startsWith|endsWith|matches|toRealPath|getFileName).*");

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

    /** Whether it calls something that by its name checks or cleans what comes from outside. */
    boolean isGuarded() {
        return calls().filter(c -> GUARD.matcher(c.name()).matches())
                .anyMatch(c -> c.name().toLowerCase(Locale.ROOT).contains("ssrf")
                        || c.parts().stream().anyMatch(this::isOutside));
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
