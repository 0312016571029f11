package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Reached;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a method knows of a text where it uses it: that it is one of few that are written there, or that it was read as
 * a number, a date or a constant without failing.
 *
 * <p>Asked of each use of a value by {@link Flow}, so whoever follows values need not ask again. By names alone checks
 * are known to {@link Guards}.
 */
final class KnownTexts {

    private static final Set<String> EQUAL = Set.of("equals", "equalsIgnoreCase", "contentEquals", "equalsAny");
    /** Calls that fail for a text that does not say what they read. */
    private static final Pattern READ = Pattern.compile("parse\\w*|valueOf|fromString|of|decode");
    /** What leaves a text as it is, as far as harm goes. */
    private static final Set<String> SAME = Set.of("trim", "strip", "toLowerCase", "toUpperCase", "toString", "intern");

    private static final Pattern IN_SET =
            Pattern.compile("contains|containsKey|containsIgnoreCase|matches|isIn|in|(any|none)Match");
    private static final Set<String> ALL_MATCH = Set.of("allMatch", "noneMatch");
    private static final Pattern CHARACTER = Pattern.compile(
            "is(Digit|Letter|LetterOrDigit|Alphabetic|JavaIdentifierPart|JavaIdentifierStart|UpperCase|LowerCase)");
    /** Helpers of libraries that say what a text is made of. */
    private static final Pattern FORM = Pattern.compile(
            "is(Numeric|Alpha|Alphanumeric|AlphanumericSpace|AlphaSpace|AlphaNum|Digits?|Number|Integer|Long|Int|Creatable|Parsable|Uuid|UUID|Guid|Hex|Word|Letter|Letters)"
                    + "|(exists|contains)?(EnumValue|isValidEnum)");

    private static final int MOST_CALLS = 2;

    private final Body body;
    private final int calls;
    private final IdentityHashMap<Expression, Boolean> known = new IdentityHashMap<>();

    KnownTexts(Body body) {
        this(body, MOST_CALLS);
    }

    private KnownTexts(Body body, int calls) {
        this.body = body;
        this.calls = calls;
    }

    /** Whether a value, that very expression, can be nothing that does harm where it stands. */
    boolean cover(Expression value) {
        Optional<String> name = name(value);
        return name.isPresent() && known.computeIfAbsent(value, v -> isLimited(v, name.get()));
    }

    private boolean isLimited(Expression value, String name) {
        return says(Reached.in(body.method().body(), value), name) || looksAtCharacters(name);
    }

    private boolean says(Reached reached, String name) {
        return reached.known().stream()
                        .filter(k -> isAbout(k.about(), name))
                        .anyMatch(k -> Reached.implies(k.condition(), k.holds(), (p, h) -> says(p, h, name)))
                || reached.done().stream().anyMatch(d -> isAbout(d.about(), name) && reads(d.call(), name));
    }

    private static boolean isAbout(Optional<String> about, String name) {
        return about.filter(a -> !a.equals(name)).isEmpty();
    }

    /**
     * What one object of a method is called: a variable, or what is asked of one without a choice. The name of a text
     * is also that of the same in other letters.
     */
    private static Optional<String> name(Expression value) {
        if (value instanceof Expression.Variable variable) {
            return Optional.of(variable.name());
        }
        if (value instanceof Expression.Call call && call.receiver().isPresent()) {
            Optional<String> on = name(call.receiver().get());
            return SAME.contains(call.name())
                    ? on
                    : on.filter(n -> call.arguments().stream().allMatch(Expression.Literal.class::isInstance))
                            .map(n -> n + "." + call.name() + texts(call));
        }
        return Optional.empty();
    }

    private static String texts(Expression.Call call) {
        return call.arguments().stream()
                .map(a -> String.valueOf(((Expression.Literal) a).value()))
                .toList()
                .toString();
    }

    private static boolean is(Expression value, String name) {
        return name(value).filter(name::equals).isPresent();
    }

    /** Whether a part of a condition says that the value is one of those that are written there. */
    private boolean says(Expression part, boolean holds, String name) {
        if (part instanceof Expression.Variable variable && !is(part, name)) {
            return calls > 0 && isYieldedBy(body.given(variable.name()), holds, this, name);
        }
        if (part instanceof Expression.Computed) {
            return part.parts().stream().anyMatch(p -> p instanceof Expression.Call call && isPlaceIn(call, name));
        }
        if (!(part instanceof Expression.Call call)) {
            return false;
        }
        if (FORM.matcher(call.name()).matches()) {
            return holds && call.arguments().stream().anyMatch(a -> is(a, name));
        }
        if (EQUAL.contains(call.name())) {
            return holds && isEqual(call, name);
        }
        if (ALL_MATCH.contains(call.name()) && isOfCharacters(call, name)) {
            return holds == call.name().equals("allMatch");
        }
        if (IN_SET.matcher(call.name()).matches()) {
            return holds != call.name().equals("noneMatch")
                    && call.arguments().stream().anyMatch(a -> a.all().anyMatch(e -> is(e, name)));
        }
        return helpers(call, name)
                .anyMatch(h -> isYieldedBy(
                        h.texts().body.all().stream()
                                .filter(Expression.Return.class::isInstance)
                                .map(e -> ((Expression.Return) e).value())
                                .toList(),
                        holds,
                        h.texts(),
                        h.parameter()));
    }

    /** {@code COLUMNS.indexOf(name) < 0}: whichever way it is compared, the place is what decides. */
    private static boolean isPlaceIn(Expression.Call call, String name) {
        return (call.name().equals("indexOf") || call.name().equals("binarySearch"))
                && call.receiver().filter(r -> is(r, name)).isEmpty()
                && call.arguments().stream().anyMatch(a -> is(a, name));
    }

    /** {@code name.chars().allMatch(Character::isDigit)}. */
    private static boolean isOfCharacters(Expression.Call call, String name) {
        return call.receiver().filter(r -> r.all().anyMatch(e -> is(e, name))).isPresent()
                && call.arguments().stream()
                        .flatMap(Expression::all)
                        .anyMatch(e -> (e instanceof Expression.MethodReference reference
                                        && CHARACTER.matcher(reference.name()).matches())
                                || (e instanceof Expression.Call asked
                                        && CHARACTER.matcher(asked.name()).matches()));
    }

    /** Whether the method looks at each character of a text. */
    private boolean looksAtCharacters(String name) {
        return body.calls()
                .filter(c -> c.receiver().orElse(null) instanceof Expression.Type on
                        && on.type().simpleName().equals("Character")
                        && CHARACTER.matcher(c.name()).matches())
                .flatMap(c -> c.arguments().stream())
                .flatMap(a -> Stream.concat(Stream.of(a), body.valuesOf(a).stream()))
                .flatMap(Expression::all)
                .anyMatch(e -> is(e, name));
    }

    private boolean isEqual(Expression.Call call, String name) {
        List<Expression> operands = call.parts().stream()
                .filter(p -> !(p instanceof Expression.Type))
                .toList();
        return operands.stream().anyMatch(o -> is(o, name))
                && operands.stream().allMatch(o -> is(o, name) || isWritten(o))
                && operands.size() > 1;
    }

    /** A text that the program names: no caller chooses what it is equal to. An empty one is no use. */
    private boolean isWritten(Expression value) {
        return isEachOfWritten(value)
                || (value instanceof Expression.Literal literal
                        && !String.valueOf(literal.value()).isBlank())
                || (value instanceof Expression.Select constant && constant.of() instanceof Expression.Type)
                || (value instanceof Expression.Variable variable
                        && variable.name().equals(variable.name().toUpperCase(Locale.ROOT)));
    }

    /** Whether it is the variable of a loop through what a constant or the program itself lists. */
    private boolean isEachOfWritten(Expression value) {
        List<Expression> given =
                value instanceof Expression.Variable variable ? body.given(variable.name()) : List.of();
        return !given.isEmpty()
                && given.stream()
                        .allMatch(g -> g instanceof Expression.Other
                                && g.parts().size() == 1
                                && isList(g.parts().get(0)));
    }

    private static boolean isList(Expression list) {
        return list instanceof Expression.Array
                || (list instanceof Expression.Call call
                        && call.root().orElse(null) instanceof Expression.Type
                        && call.arguments().stream().allMatch(Expression.Literal.class::isInstance))
                || (list instanceof Expression.Select constant && constant.of() instanceof Expression.Type)
                || (list instanceof Expression.Variable variable
                        && variable.name().equals(variable.name().toUpperCase(Locale.ROOT)));
    }

    /** Whether truth values that end as {@code holds} do so only for a value that is limited. */
    private static boolean isYieldedBy(List<Expression> values, boolean holds, KnownTexts texts, String name) {
        List<Expression> ending =
                values.stream().filter(v -> !v.isLiteral(!holds)).toList();
        return !ending.isEmpty()
                && ending.stream()
                        .allMatch(v -> Reached.implies(v, holds, (p, h) -> texts.says(p, h, name))
                                || texts.says(Reached.in(texts.body.method().body(), v), name));
    }

    /** Whether a call that came back shows what form a text has. */
    private boolean reads(Expression.Call call, String name) {
        boolean isReader = READ.matcher(call.name()).matches()
                && call.receiver().orElse(null) instanceof Expression.Type on
                && Harmless.isHarmless(on.type(), body.code());
        return isReader
                ? call.argument(0).filter(a -> is(a, name)).isPresent()
                : helpers(call, name)
                        .anyMatch(h -> h.texts()
                                .says(Reached.after(h.texts().body.method().body()), h.parameter()));
    }

    /** A method of this code that a call gives the value, and what that calls it. */
    private record Helper(KnownTexts texts, String parameter) {}

    private Stream<Helper> helpers(Expression.Call call, String name) {
        if (calls == 0 || call.arguments().stream().noneMatch(a -> is(a, name))) {
            return Stream.of();
        }
        int index = call.arguments()
                .indexOf(call.arguments().stream()
                        .filter(a -> is(a, name))
                        .findFirst()
                        .orElseThrow());
        Predicate<CodeMethod> isMeant = m -> m.name().equals(call.name())
                && m.parameters().size() == call.arguments().size();
        return types(call)
                .flatMap(t -> t.methods().stream().filter(isMeant).limit(1).map(m -> {
                    KnownTexts texts = new KnownTexts(new Body(t, m, body.code(), Map.of(), Set.of()), calls - 1);
                    return new Helper(texts, m.parameters().get(index).name());
                }));
    }

    private Stream<CodeType> types(Expression.Call call) {
        Optional<Expression> receiver = call.receiver()
                .filter(r -> !(r instanceof Expression.Variable v && v.name().equals("this")));
        return receiver.isEmpty()
                ? body.code().lineage(body.type()).stream()
                : receiver.flatMap(Expression::typeOf).flatMap(body.code()::find).stream();
    }
}
