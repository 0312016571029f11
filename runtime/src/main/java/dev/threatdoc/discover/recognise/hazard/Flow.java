package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.TypeName;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where the values of variables come from, at one point of a method.
 *
 * <p>Told by the order of the source alone: what is assigned beside the first statements of a method counts from there
 * on, in addition to what was assigned before.
 */
final class Flow {

    private static final Pattern CONTAINER = Pattern.compile(
            "java\\.util\\..*|java\\.lang\\.String(Builder|Buffer)|java\\.io\\.\\w*Writer|java\\.lang\\.ProcessBuilder"
                    + "|org\\.springframework\\.(http\\.HttpHeaders|util\\.\\w*Map|ui\\.\\w+)|.*MultivaluedMap");
    private static final Set<String> ADD = Set.of(
            "add",
            "addAll",
            "addFirst",
            "addLast",
            "push",
            "offer",
            "append",
            "insert",
            "write",
            "put",
            "putAll",
            "putIfAbsent",
            "setProperty",
            "set");
    private static final Set<String> PUT = Set.of("put", "putIfAbsent", "setProperty");
    private static final Set<String> GET = Set.of("get", "getOrDefault", "getProperty", "remove");
    /** Methods whose result holds what they are given beside what they are called on. */
    private static final Set<String> JOIN = Set.of(
            "append",
            "concat",
            "formatted",
            "insert",
            "replace",
            "replaceAll",
            "resolve",
            "orElse",
            "getOrDefault",
            "createRelative",
            "path",
            "pathSegment",
            "queryParam");

    private static final Set<String> MAP = Set.of("map", "mapToObj", "flatMap");

    private final Body body;
    private final ProgramFlows program;
    private final Map<String, Held> known = new HashMap<>();

    /** The start of a method, at which its parameters hold those origins. */
    Flow(Body body, ProgramFlows program, Map<String, Origin> parameters) {
        this.body = body;
        this.program = program;
        parameters.forEach((name, origin) -> known.put(name, new Held(Set.of(origin), Map.of())));
    }

    /** Where a value comes from; nothing for what the program chooses itself, and for what this does not show. */
    Set<Origin> of(Expression expression) {
        if (expression instanceof Expression.Variable variable) {
            return unlessLimited(variable(variable), variable);
        }
        if (expression instanceof Expression.Call call) {
            return unlessLimited(call(call), call);
        }
        if (expression instanceof Expression.New created) {
            return created(created);
        }
        if (expression instanceof Expression.Choice choice) {
            return together(List.of(choice.chosen(), choice.otherwise()));
        }
        if (expression instanceof Expression.Switch choice) {
            return together(
                    choice.cases().stream().flatMap(c -> c.body().stream()).toList());
        }
        if (expression instanceof Expression.Assign assign) {
            return of(assign.value());
        }
        if (expression instanceof Expression.Cast cast) {
            return Harmless.isHarmless(cast.type(), program.code()) ? Set.of() : of(cast.value());
        }
        return expression instanceof Expression.Computed
                        || expression instanceof Expression.Lambda
                        || expression instanceof Expression.MethodReference
                ? Set.of()
                : together(expression.parts());
    }

    private Set<Origin> unlessLimited(Set<Origin> origins, Expression value) {
        return origins.isEmpty() || body.knownTexts().cover(value) ? Set.of() : origins;
    }

    private Set<Origin> together(List<Expression> parts) {
        Set<Origin> all = new LinkedHashSet<>();
        parts.forEach(p -> all.addAll(of(p)));
        return all;
    }

    private Set<Origin> variable(Expression.Variable variable) {
        Held held = known.get(variable.name());
        return held == null
                        || variable.type()
                                .filter(t -> Harmless.isHarmless(t, program.code()))
                                .isPresent()
                ? Set.of()
                : held.all();
    }

    private Set<Origin> created(Expression.New created) {
        List<Body> targets = program.targets(created, body);
        // An object of the program's own may do anything with what it is made of.
        return Elsewhere.isRead(created)
                        || Harmless.isHarmless(created.type(), program.code())
                        || (!targets.isEmpty() && !targets.get(0).type().kind().equals(CodeType.Kind.RECORD))
                ? Set.of()
                : together(created.arguments());
    }

    private Set<Origin> call(Expression.Call call) {
        if (Harmless.isHarmless(call.name()) || Elsewhere.isRead(call) || Cleaning.isClean(call.name())) {
            return Set.of();
        }
        Set<Origin> read = program.sources().read(call, body);
        if (!read.isEmpty()) {
            return read;
        }
        if (Cleaning.isForPages(call.name())) {
            return harmless(call.parts(), SinkUse.PAGE);
        }
        if (isLastPart(call)) {
            return harmless(call.parts(), SinkUse.PATH);
        }
        if (isBareName(call) || program.isHarmless(call, body) || Reduced.isHarmless(call, body)) {
            return Set.of();
        }
        Optional<SinkUse> harmlessUse = Reduced.harmlessUse(call);
        if (harmlessUse.isPresent()) {
            return harmless(call.parts(), harmlessUse.get());
        }
        if (MAP.contains(call.name()) && call.argument(0).orElse(null) instanceof Expression.Lambda each) {
            return together(results(each));
        }
        if (call.argument(0).orElse(null) instanceof Expression.MethodReference each
                && call.name().startsWith("map")
                && each.of() instanceof Expression.Type on
                && Harmless.isHarmless(on.type(), program.code())) {
            // Each is read as a number or the like.
            return Set.of();
        }
        Set<Origin> all = new LinkedHashSet<>(receiver(call));
        if (call.name().equals("getOrDefault") && call.arguments().size() == 2) {
            all.addAll(of(call.arguments().get(1)));
            return all;
        }
        List<Body> targets = program.targets(call, body);
        for (Body target : targets) {
            returned(target, call, all);
        }
        if (targets.isEmpty() && (program.isFunction(call) || JOIN.contains(call.name()))) {
            call.arguments().forEach(a -> all.addAll(program.sources().isRequest(a) ? request(call) : of(a)));
        }
        return all;
    }

    /** What a function in place makes of each value. */
    private static List<Expression> results(Expression.Lambda each) {
        List<Expression> returned = each.body().stream()
                .flatMap(Expression::all)
                .filter(Expression.Return.class::isInstance)
                .toList();
        return returned.isEmpty() ? each.body() : returned;
    }

    private Set<Origin> harmless(List<Expression> parts, SinkUse use) {
        Set<Origin> all = new LinkedHashSet<>();
        together(parts).forEach(o -> all.add(o.harmlessIn(use)));
        return all;
    }

    /** What stands behind the last dot or slash of a name leads out of no folder. */
    private boolean isLastPart(Expression.Call call) {
        return call.name().equals("substring")
                && call.arguments().stream()
                        .flatMap(Expression::all)
                        .flatMap(e -> body.valuesOf(e).stream())
                        .flatMap(Expression::all)
                        .anyMatch(e -> e instanceof Expression.Call inner
                                && inner.name().equals("lastIndexOf"));
    }

    /** {@code new File(x).getName()} is what stands behind the last slash. */
    static boolean isBareName(Expression.Call call) {
        return call.name().equals("getName")
                && call.receiver().orElse(null) instanceof Expression.New made
                && made.type().simpleName().equals("File");
    }

    private Set<Origin> receiver(Expression.Call call) {
        if (call.receiver().orElse(null) instanceof Expression.Variable map
                && GET.contains(call.name())
                && call.argument(0).orElse(null) instanceof Expression.Literal key) {
            Held held = known.get(map.name());
            if (held != null && !held.byKey().isEmpty()) {
                Set<Origin> one = new LinkedHashSet<>(held.any());
                one.addAll(held.byKey().getOrDefault(String.valueOf(key.value()), Set.of()));
                return one;
            }
        }
        return call.receiver().map(this::of).orElse(Set.of());
    }

    /** A helper that is given the whole request, and whose code is not here, reads it. */
    private Set<Origin> request(Expression.Call call) {
        return program.sources().wholeRequest(call, body);
    }

    private void returned(Body target, Expression.Call call, Set<Origin> all) {
        for (Origin each : program.returns(target)) {
            if (each.slot().isEmpty()) {
                all.add(each);
                continue;
            }
            int index = target.slots().indexOf(each.slot().get());
            if (index >= 0 && index < call.arguments().size()) {
                of(call.arguments().get(index)).forEach(o -> all.add(o.harmlessAs(each)));
            }
        }
    }

    /**
     * Gives a variable, an element or a field of it a value.
     *
     * @param isCertain whether it is no longer what it was before
     */
    void give(Expression.Assign assign, boolean isCertain) {
        Set<Origin> origins = of(assign.value());
        if (assign.target() instanceof Expression.Variable target) {
            if (isCertain) {
                known.remove(target.name());
            }
            // What is in a map by its keys stays so when the map gets another name.
            hold(target.name(), origins);
        } else {
            Expression at = assign.target();
            while (!(at instanceof Expression.Variable) && !at.parts().isEmpty()) {
                at = at.parts().get(0);
            }
            if (at instanceof Expression.Variable holder && !holder.name().equals("this")) {
                hold(holder.name(), origins);
            }
        }
    }

    /** Makes the parameters of functions in place hold what their call is made on. */
    void enter(Expression.Call call) {
        Set<Origin> origins =
                call.arguments().stream().anyMatch(Expression.Lambda.class::isInstance) ? receiver(call) : Set.of();
        call.arguments().forEach(a -> {
            if (a instanceof Expression.Lambda lambda) {
                lambda.parameters().forEach(p -> hold(p, origins));
            }
        });
    }

    /** Makes a container hold what a call puts into it. */
    void collect(Expression.Call call) {
        if (!ADD.contains(call.name())
                || call.arguments().isEmpty()
                || !(call.root().orElse(null) instanceof Expression.Variable container)
                || container.type().filter(t -> !isContainer(t)).isPresent()) {
            return;
        }
        Expression value = call.arguments().get(call.arguments().size() - 1);
        if (PUT.contains(call.name())
                && call.arguments().size() == 2
                && call.arguments().get(0) instanceof Expression.Literal key) {
            held(container.name())
                    .byKey()
                    .computeIfAbsent(String.valueOf(key.value()), k -> new LinkedHashSet<>())
                    .addAll(of(value));
        } else {
            hold(container.name(), together(call.arguments()));
        }
    }

    private static boolean isContainer(TypeName type) {
        return type.candidates().stream().anyMatch(c -> CONTAINER.matcher(c).matches());
    }

    private void hold(String name, Set<Origin> origins) {
        if (!origins.isEmpty()) {
            held(name).any().addAll(origins);
        }
    }

    private Held held(String name) {
        Held held = known.get(name);
        if (held == null) {
            held = new Held();
        } else if (!(held.any() instanceof LinkedHashSet)) {
            held = new Held(new LinkedHashSet<>(held.any()), new HashMap<>(held.byKey()));
        }
        known.put(name, held);
        return held;
    }
}
