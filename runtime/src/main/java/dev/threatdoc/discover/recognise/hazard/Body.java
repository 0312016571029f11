package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.CodeField;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeParameter;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one method does, and where the values come from that it uses. */
final class Body {

    private static final Set<String> APPEND = Set.of("append", "insert", "add");

    private final CodeType type;
    private final CodeMethod method;
    private final CodeBase code;
    private final List<@Nullable Slot> slots = new ArrayList<>();
    private final Map<String, Origin> entering = new LinkedHashMap<>();
    private @Nullable List<Expression> all;
    private @Nullable Map<String, List<Expression>> given;
    private @Nullable Map<String, List<Expression>> appended;
    private @Nullable Flow flow;
    private final KnownTexts knownTexts = new KnownTexts(this);

    /**
     * A method of a type.
     *
     * @param entries the parameters that hold parts of a request
     * @param limited the parameters whose form was checked before
     */
    Body(CodeType type, CodeMethod method, CodeBase code, Map<String, Origin> entries, Set<String> limited) {
        this.type = type;
        this.method = method;
        this.code = code;
        boolean isOpen = !method.modifiers().contains("private")
                && !method.name().equals(CodeMethod.CONSTRUCTOR)
                && !method.name().equals("main");
        for (CodeParameter parameter : method.parameters()) {
            if (limited.contains(parameter.name())
                    || Harmless.isHarmless(parameter.type(), code)
                    || Sources.isServlet(parameter.type())) {
                slots.add(null);
                continue;
            }
            Slot slot = new Slot(
                    parameter.name(),
                    method.place(),
                    isOpen
                            && parameter.annotations().stream()
                                    .noneMatch(a -> a.type().simpleName().equals("Value")));
            slots.add(slot);
            entering.put(parameter.name(), entries.getOrDefault(parameter.name(), slot.origin()));
        }
    }

    /** All code of its program. */
    CodeBase code() {
        return code;
    }

    /** The type that it belongs to. */
    CodeType type() {
        return type;
    }

    /** The method, or the initialiser of a field as one. */
    CodeMethod method() {
        return method;
    }

    /** Its parameters as slots, by their order; nothing for those that can hold no harm. */
    List<@Nullable Slot> slots() {
        return slots;
    }

    /** What its parameters hold when it starts. */
    Map<String, Origin> entering() {
        return entering;
    }

    /** All expressions in it, in the order of the source and the outermost first. */
    List<Expression> all() {
        List<Expression> known = all;
        if (known == null) {
            known = method.all().toList();
            all = known;
        }
        return known;
    }

    /** All calls in it. */
    Stream<Expression.Call> calls() {
        return all().stream().filter(Expression.Call.class::isInstance).map(Expression.Call.class::cast);
    }

    /** Whether it calls a method of one of those names. */
    boolean callsAny(Set<String> names) {
        return calls().anyMatch(c -> names.contains(c.name()));
    }

    /** Whether a type of that name, without its package, occurs in it. */
    boolean mentions(String simpleName) {
        return all().stream()
                .flatMap(e -> Expression.typeOf(e).stream())
                .anyMatch(t -> t.simpleName().equals(simpleName));
    }

    /** Whether it has a parameter of that name. */
    boolean isParameter(String name) {
        return method.parameters().stream().anyMatch(p -> p.name().equals(name));
    }

    /** What a variable is given in it, in the order of the source. */
    List<Expression> given(String variable) {
        Map<String, List<Expression>> known = given;
        if (known == null) {
            Map<String, List<Expression>> made = new HashMap<>();
            all().forEach(e -> {
                if (e instanceof Expression.Assign assign && assign.target() instanceof Expression.Variable target) {
                    made.computeIfAbsent(target.name(), k -> new ArrayList<>()).add(assign.value());
                }
            });
            given = made;
            known = made;
        }
        return known.getOrDefault(variable, List.of());
    }

    /** What is appended to what a variable holds, in the order of the source. */
    List<Expression> appended(String variable) {
        Map<String, List<Expression>> known = appended;
        if (known == null) {
            Map<String, List<Expression>> made = new HashMap<>();
            List<Expression.Call> calls = calls().filter(
                            c -> APPEND.contains(c.name()) && c.root().orElse(null) instanceof Expression.Variable)
                    .toList();
            for (int i = calls.size() - 1; i >= 0; i--) {
                // The last call of a chain is the outermost, and so the first.
                Expression.Call call = calls.get(i);
                if (call.root().orElse(null) instanceof Expression.Variable root) {
                    made.computeIfAbsent(root.name(), k -> new ArrayList<>())
                            .add(
                                    call.arguments().isEmpty()
                                            ? call
                                            : call.arguments()
                                                    .get(call.arguments().size() - 1));
                }
            }
            made.values().forEach(Body::sort);
            appended = made;
            known = made;
        }
        return known.getOrDefault(variable, List.of());
    }

    private static void sort(List<Expression> values) {
        values.sort(Comparator.comparingInt(Expression::line));
    }

    /** What a variable is given in it, or else the expression itself. */
    List<Expression> valuesOf(Expression expression) {
        List<Expression> values =
                expression instanceof Expression.Variable variable ? given(variable.name()) : List.of();
        return values.isEmpty() ? List.of(expression) : values;
    }

    /** The same, or what the field is initialised with that a variable is as far as this shows. */
    Stream<Expression> keptIn(Expression holder) {
        return holder instanceof Expression.Variable variable
                        && given(variable.name()).isEmpty()
                ? type.field(variable.name()).flatMap(CodeField::value).stream()
                : valuesOf(holder).stream();
    }

    /** What a constant of a type of this code, named after the type, is initialised with. */
    Optional<Expression> constant(Expression.Select select) {
        return select.of() instanceof Expression.Type of
                ? code.find(of.type()).flatMap(t -> t.field(select.name())).flatMap(CodeField::value)
                : Optional.empty();
    }

    /** Starts a walk through it. */
    void start(Flow at) {
        flow = at;
    }

    /** Where a value comes from, at the point at which a walk through this is. */
    Set<Origin> originsOf(Expression expression) {
        Flow at = flow;
        return at == null ? Set.of() : at.of(expression);
    }

    /** What it knows of the values that it uses. */
    KnownTexts knownTexts() {
        return knownTexts;
    }

    /** Whether a value is checked, or made harmless, before a call or a creation uses it. */
    boolean isGuarded(Expression use, Expression value) {
        return new Guards(this).cover(use, value);
    }

    /** The first part of what a call or a creation is given that somebody else may choose and nothing guards. */
    Optional<Taint> taint(Expression use, Expression argument) {
        Set<Origin> whole = originsOf(argument);
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        boolean hasPart = false;
        for (Expression piece : Pieces.of(argument, this)) {
            Set<Origin> origins = new LinkedHashSet<>(originsOf(piece));
            if (!origins.isEmpty()) {
                hasPart = true;
                if (!isGuarded(use, piece)) {
                    return Optional.of(taint(piece, origins));
                }
            }
        }
        return hasPart || isGuarded(use, argument) ? Optional.empty() : Optional.of(taint(argument, whole));
    }

    private Taint taint(Expression value, Set<Origin> origins) {
        return Taint.of(value, origins, e -> !originsOf(e).isEmpty());
    }

    /** The first of the arguments' parts that somebody else may choose. */
    Optional<Taint> taint(Expression use, List<Expression> arguments) {
        return arguments.stream().flatMap(a -> taint(use, a).stream()).findFirst();
    }

    /** The variables that hold an object, and those that hold what these make: of a factory also its parsers. */
    Set<String> holdersOf(Expression made) {
        Set<String> holders = new HashSet<>();
        for (Expression expression : all()) {
            if (expression instanceof Expression.Assign assign
                    && assign.target() instanceof Expression.Variable target
                    && isMadeBy(assign.value(), holders, made)) {
                holders.add(target.name());
            }
        }
        return holders;
    }

    private static boolean isMadeBy(Expression value, Set<String> holders, Expression made) {
        Expression plain = value instanceof Expression.Cast cast ? cast.value() : value;
        return Same.is(plain, made)
                || (plain instanceof Expression.Call call
                        && (plain.all().anyMatch(e -> Same.is(e, made))
                                || call.root()
                                        .filter(r -> r instanceof Expression.Variable v && holders.contains(v.name()))
                                        .isPresent()))
                || (plain instanceof Expression.New created
                        && created.arguments().stream()
                                .anyMatch(a -> a instanceof Expression.Variable v && holders.contains(v.name())));
    }

    @Override
    public String toString() {
        return type.simpleName() + "." + method.name();
    }
}
