package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.CodeField;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The methods of a program, and who calls whom as far as names and declared types tell. */
final class ProgramFlows {

    /** Types that a text fits as well. */
    private static final Pattern ANY_TEXT = Pattern.compile("Object|CharSequence|[A-Z]");

    private static final Pattern GETTER = Pattern.compile("^(get|is)(?=[A-Z])");

    /** More methods than that are nobody's in particular, such as all that handle an event. */
    private static final int MOST_TARGETS = 8;

    private final CodeBase code;
    private final Sources sources;
    private final Entries entries;
    private final List<Body> bodies = new ArrayList<>();
    /** By the name of the type, then of the method. */
    private final Map<String, Map<String, List<Body>>> byName = new HashMap<>();

    private final Set<String> names = new HashSet<>();
    private final Map<String, List<CodeType>> kinds = new HashMap<>();
    private final IdentityHashMap<Expression.Call, List<Body>> targets = new IdentityHashMap<>();
    private final IdentityHashMap<Expression.Call, Optional<TypeName>> types = new IdentityHashMap<>();
    private final IdentityHashMap<Body, Set<Origin>> returned = new IdentityHashMap<>();

    ProgramFlows(Module module) {
        this.code = module.code();
        this.entries = new Entries(module);
        this.sources = new Sources(entries);
        for (CodeType type : code.types()) {
            for (CodeField field : type.fields()) {
                field.value().ifPresent(v -> bodies.add(initialiser(type, field, v)));
            }
            for (CodeMethod method : type.methods()) {
                Body body = new Body(type, method, code, entries.of(type, method), entries.limited(type, method));
                bodies.add(body);
                names.add(name(type, method));
                byName.computeIfAbsent(type.name(), k -> new HashMap<>())
                        .computeIfAbsent(method.name(), k -> new ArrayList<>())
                        .add(body);
            }
            type.supertypes().stream()
                    .flatMap(s -> code.find(s).stream())
                    .forEach(s -> kinds.computeIfAbsent(s.name(), k -> new ArrayList<>())
                            .add(type));
        }
    }

    private static String name(CodeType type, CodeMethod method) {
        return method.name().equals(CodeMethod.CONSTRUCTOR) ? type.simpleName() : method.name();
    }

    /** What a field is initialised with, as if a method did it. */
    private Body initialiser(CodeType type, CodeField field, Expression value) {
        Expression given = new Expression.Assign(
                new Expression.Variable(field.name(), Optional.of(field.type()), value.line()), value, value.line());
        CodeMethod method = new CodeMethod(
                field.name(), field.type(), Set.of(), List.of(), List.of(), List.of(given), field.place());
        return new Body(type, method, code, Map.of(), Set.of());
    }

    /** All methods and initialisers of fields, in the order of types and then of the source. */
    List<Body> bodies() {
        return bodies;
    }

    /** The code that it is made of. */
    CodeBase code() {
        return code;
    }

    /** What reads requests. */
    Sources sources() {
        return sources;
    }

    /** What is called with requests. */
    Entries entries() {
        return entries;
    }

    /** The methods of this code that a call can mean. */
    List<Body> targets(Expression.Call call, Body caller) {
        // A chain of calls asks for each of its parts over and over.
        List<Body> known = targets.get(call);
        if (known == null) {
            known = meant(call, caller);
            targets.put(call, known);
        }
        return known;
    }

    private List<Body> meant(Expression.Call call, Body caller) {
        if (!names.contains(call.name())) {
            return List.of();
        }
        Optional<Expression> receiver = call.receiver();
        if (receiver.isEmpty() || isThis(receiver.get())) {
            return Stream.concat(code.lineage(caller.type()).stream(), outer(caller.type()))
                    .map(t -> methods(t, call.name(), call.arguments()))
                    .filter(m -> !m.isEmpty())
                    .findFirst()
                    .orElse(List.of());
        }
        return typeOf(receiver.get(), caller)
                .flatMap(code::find)
                .map(t -> ofKind(t, call.name(), call.arguments()))
                .orElse(List.of());
    }

    /** The constructors of this code that a creation can mean. */
    List<Body> targets(Expression.New created, Body caller) {
        return names.contains(created.type().simpleName())
                ? code.find(created.type())
                        .map(t -> methods(t, CodeMethod.CONSTRUCTOR, created.arguments()))
                        .orElse(List.of())
                : List.of();
    }

    private static boolean isThis(Expression expression) {
        return expression instanceof Expression.Variable v
                && (v.name().equals("this") || v.name().equals("super"));
    }

    private Stream<CodeType> outer(CodeType type) {
        int end = type.name().lastIndexOf('.');
        return end < 0
                ? Stream.of()
                : code.find(TypeName.of(type.name().substring(0, end))).stream()
                        .flatMap(t -> Stream.concat(Stream.of(t), outer(t)));
    }

    private List<Body> methods(CodeType type, String name, List<Expression> arguments) {
        List<Body> all = byName.getOrDefault(type.name(), Map.of()).getOrDefault(name, List.of()).stream()
                .filter(b -> b.method().parameters().size() == arguments.size())
                .toList();
        return all.size() < 2
                ? all
                : all.stream().filter(b -> takes(b.method(), arguments)).toList();
    }

    /** Whether the declared types of arguments are not plainly others than a method wants. */
    private boolean takes(CodeMethod method, List<Expression> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            TypeName wanted = method.parameters().get(i).type();
            Expression argument = arguments.get(i);
            Optional<TypeName> given =
                    argument instanceof Expression.Type ? Optional.empty() : Expression.typeOf(argument);
            boolean differs = given.filter(g -> !g.simpleName().equals(wanted.simpleName())
                            && (isText(g) || isText(wanted))
                            && !ANY_TEXT.matcher(wanted.simpleName()).matches())
                    .isPresent();
            if (differs) {
                return false;
            }
        }
        return true;
    }

    private static boolean isText(TypeName type) {
        return type.simpleName().equals("String");
    }

    /** The methods of a type, or of what it inherits from, and of what implements it. */
    private List<Body> ofKind(CodeType type, String name, List<Expression> arguments) {
        List<Body> own = code.lineage(type).stream()
                .map(t -> methods(t, name, arguments))
                .filter(m -> !m.isEmpty())
                .findFirst()
                .orElse(List.of());
        List<Body> all = Stream.concat(
                        own.stream(),
                        kinds.getOrDefault(type.name(), List.of()).stream()
                                .limit(MOST_TARGETS + 1L)
                                .flatMap(t -> methods(t, name, arguments).stream()))
                .distinct()
                .toList();
        return all.size() > MOST_TARGETS ? own : all;
    }

    /** The type of an expression as far as declarations of this code tell. */
    Optional<TypeName> typeOf(Expression expression, Body at) {
        if (expression instanceof Expression.Call call) {
            Optional<TypeName> known = types.get(call);
            if (known == null) {
                known = returned(call, at);
                types.put(call, known);
            }
            return known;
        }
        if (expression instanceof Expression.Select select) {
            return typeOf(select.of(), at)
                    .flatMap(code::find)
                    .flatMap(t -> t.field(select.name()))
                    .map(CodeField::type);
        }
        return Expression.typeOf(expression);
    }

    private Optional<TypeName> returned(Expression.Call call, Body at) {
        List<Body> targets = targets(call, at);
        if (!targets.isEmpty()) {
            return Optional.of(targets.get(0).method().returnType());
        }
        // A getter that a generator adds.
        return call.arguments().isEmpty()
                ? call.receiver()
                        .flatMap(r -> typeOf(r, at))
                        .flatMap(code::find)
                        .flatMap(t -> t.field(property(call.name())))
                        .map(CodeField::type)
                : Optional.empty();
    }

    private static String property(String getter) {
        String name = GETTER.matcher(getter).replaceFirst("");
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** Whether what a call returns can hold no text that does harm, by what its method or its receiver declares. */
    boolean isHarmless(Expression.Call call, Body at) {
        boolean onNumber = call.receiver()
                .flatMap(Expression::typeOf)
                .filter(t -> Harmless.isHarmless(t, code))
                .isPresent();
        return onNumber
                || typeOf(call, at)
                        .filter(t -> !t.simpleName().equals("void") && Harmless.isHarmless(t, code))
                        .isPresent();
    }

    /** Whether a call depends on nothing but what it is given, as functions of libraries do. */
    boolean isFunction(Expression.Call call) {
        if (call.receiver().isEmpty()) {
            return true;
        }
        Expression root = call.root().orElse(null);
        return (root instanceof Expression.Type || root instanceof Expression.New)
                && Expression.typeOf(root).flatMap(code::find).isEmpty();
    }

    /** Where what a method returns comes from: parts of requests that it reads, and its parameters. */
    Set<Origin> returns(Body body) {
        Set<Origin> known = returned.get(body);
        if (known != null) {
            return known;
        }
        // Whoever calls itself is asked once.
        returned.put(body, Set.of());
        Set<Origin> found = new LinkedHashSet<>();
        Map<String, Origin> parameters = new LinkedHashMap<>();
        body.slots().forEach(s -> {
            if (s != null) {
                parameters.put(s.name(), s.origin());
            }
        });
        Flow flow = new Flow(body, this, parameters);
        new Walk(flow, (e, isInFunction) -> {
                    if (e instanceof Expression.Return handed && !isInFunction) {
                        found.addAll(flow.of(handed.value()));
                    }
                })
                .through(body.method().body());
        returned.put(body, found);
        return found;
    }
}
