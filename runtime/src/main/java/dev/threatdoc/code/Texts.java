package dev.threatdoc.code;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out which texts expressions stand for, as far as constants, assignments and concatenations tell. */
public final class Texts {

    /** Stands in a text for what only a running program knows. */
    public static final String UNKNOWN = "{}";

    private static final int MOST_STEPS = 12;
    private static final Set<String> OF_FIRST_ARGUMENT =
            Set.of("create", "fromHttpUrl", "fromUriString", "fromUri", "valueOf", "of", "parse", "get", "newBuilder");
    private static final Set<String> OF_RECEIVER = Set.of(
            "toString",
            "toUriString",
            "toUri",
            "build",
            "buildAndExpand",
            "encode",
            "expand",
            "path",
            "pathSegment",
            "queryParam",
            "trim",
            "strip",
            "concat");

    private final CodeBase code;
    private final Injected injected;

    /** Looks up constants in that code. */
    public Texts(CodeBase code) {
        this.code = code;
        this.injected = new Injected();
    }

    /**
     * The text of an expression, with {@link #UNKNOWN} in the place of each part that is not constant, and
     * {@code ${key}} for what a configuration sets.
     *
     * @param type the type in which the expression stands, whose constants and variables it can name
     * @return nothing if no part of it is known
     */
    public Optional<String> of(Expression expression, CodeType type) {
        return of(expression, type, MOST_STEPS);
    }

    /** The texts of several expressions; those that are not known are left out. */
    public List<String> of(List<Expression> expressions, CodeType type) {
        return expressions.stream().flatMap(e -> of(e, type).stream()).toList();
    }

    private Optional<String> of(Expression expression, CodeType type, int steps) {
        if (steps == 0) {
            return Optional.empty();
        }
        if (expression instanceof Expression.Literal literal) {
            return Optional.of(String.valueOf(literal.value()));
        }
        if (expression instanceof Expression.Concat concat) {
            return joined(concat.parts(), type, steps);
        }
        if (expression instanceof Expression.Variable variable) {
            return variable(type, variable.name(), steps);
        }
        if (expression instanceof Expression.Select select) {
            return select.of() instanceof Expression.Type of
                    ? code.find(of.type()).flatMap(t -> variable(t, select.name(), steps))
                    : isThis(select.of()) ? variable(type, select.name(), steps) : Optional.empty();
        }
        if (expression instanceof Expression.New created) {
            return created.arguments().stream().findFirst().flatMap(a -> of(a, type, steps - 1));
        }
        return expression instanceof Expression.Call call ? call(call, type, steps) : Optional.empty();
    }

    private static boolean isThis(Expression expression) {
        return expression instanceof Expression.Variable variable
                && variable.name().equals("this");
    }

    private Optional<String> joined(List<Expression> parts, CodeType type, int steps) {
        String joined =
                parts.stream().map(p -> of(p, type, steps - 1).orElse(UNKNOWN)).collect(Collectors.joining());
        return joined.replace(UNKNOWN, "").isEmpty() ? Optional.empty() : Optional.of(joined);
    }

    private Optional<String> call(Expression.Call call, CodeType type, int steps) {
        if (call.name().equals("format") || call.name().equals("formatted")) {
            return formatted(call, type, steps);
        }
        if (call.receiver().isEmpty() || isThis(call.receiver().get())) {
            return type.methods().stream()
                    .filter(m -> m.name().equals(call.name()))
                    .flatMap(m -> m.body().stream())
                    .filter(e -> !(e instanceof Expression.Call))
                    .flatMap(e -> returned(e, type, steps - 1))
                    .findFirst();
        }
        if (OF_RECEIVER.contains(call.name())) {
            return call.receiver().flatMap(r -> of(r, type, steps - 1));
        }
        return OF_FIRST_ARGUMENT.contains(call.name())
                ? call.argument(0).flatMap(a -> of(a, type, steps - 1))
                : Optional.empty();
    }

    /** The texts that a statement of a method that makes one may be about. */
    private Stream<String> returned(Expression statement, CodeType type, int steps) {
        return statement instanceof Expression.Other other
                ? other.parts().stream().flatMap(p -> returned(p, type, steps))
                : of(statement, type, steps).filter(t -> !t.equals(UNKNOWN)).stream();
    }

    private Optional<String> formatted(Expression.Call call, CodeType type, int steps) {
        boolean onText = call.name().equals("formatted");
        Optional<Expression> pattern = onText ? call.receiver() : call.argument(0);
        List<Expression> values =
                onText ? call.arguments() : call.arguments().stream().skip(1).toList();
        return pattern.flatMap(p -> of(p, type, steps - 1)).map(text -> {
            String filled = text;
            for (Expression value : values) {
                String replacement = of(value, type, steps - 1).orElse(UNKNOWN);
                filled = filled.replaceFirst("%[\\d$]*[a-z]", Matcher.quoteReplacement(replacement));
            }
            return filled;
        });
    }

    private Optional<String> variable(CodeType type, String name, int steps) {
        Optional<CodeField> field = type.field(name);
        Optional<String> known = field.flatMap(f -> injected.into(f, type))
                .or(() -> field.flatMap(CodeField::value).flatMap(v -> of(v, type, steps - 1)));
        return known.or(() -> assigned(type, name, steps)).or(() -> injected.intoParameter(type, name));
    }

    /** What is assigned somewhere in the type, which for a local variable need not be the right method. */
    private Optional<String> assigned(CodeType type, String name, int steps) {
        return type.methods().stream()
                .flatMap(m -> m.body().stream())
                .flatMap(Expression::all)
                .filter(e -> e instanceof Expression.Assign assign && isNamed(assign.target(), name))
                .flatMap(e -> {
                    Expression value = ((Expression.Assign) e).value();
                    // "this.url = url" in a constructor: the parameter of that name says more.
                    return value instanceof Expression.Variable same
                                    && same.name().equals(name)
                            ? injected.intoParameter(type, name).stream()
                            : of(value, type, steps - 1).stream();
                })
                .findFirst();
    }

    private static boolean isNamed(Expression target, String name) {
        return (target instanceof Expression.Variable variable
                        && variable.name().equals(name))
                || (target instanceof Expression.Select select
                        && isThis(select.of())
                        && select.name().equals(name));
    }
}
