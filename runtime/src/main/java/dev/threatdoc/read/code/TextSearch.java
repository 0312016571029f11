package dev.threatdoc.read.code;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One search for the texts that an expression may stand for; bounded, whatever the code is like. */
final class TextSearch {

    /** How many texts an expression stands for at most; more are left out. */
    private static final int MOST_TEXTS = 8;

    private static final int MOST_EXPRESSIONS = 600;

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
            "port",
            "query",
            "queryParam",
            "queryParams",
            "trim",
            "strip",
            "concat",
            "orElse");
    /** What takes a value out of what may hold one. */
    private static final Set<String> OF_OPTIONAL = Set.of("get", "orElseThrow");

    private static final Pattern GETTER = Pattern.compile("^(get|is)(?=[A-Z])");
    private static final Pattern SPECIFIER = Pattern.compile("%[\\d$]*[a-z]");

    private final CodeBase code;
    private final Callers callers;
    private final Injected injected = new Injected();
    private final SettingLookups askedFor;
    private final Set<String> open = new HashSet<>();
    private int left = MOST_EXPRESSIONS;

    TextSearch(CodeBase code, Callers callers) {
        this.code = code;
        this.callers = callers;
        this.askedFor = new SettingLookups(code, injected);
    }

    /** The texts, the likeliest first; empty if none is known. */
    List<String> of(Expression expression, Where where) {
        left--;
        if (left <= 0) {
            return List.of();
        }
        if (expression instanceof Expression.Literal literal) {
            return List.of(String.valueOf(literal.value()));
        }
        if (expression instanceof Expression.Concat concat) {
            return joined(concat.parts(), where);
        }
        if (expression instanceof Expression.Variable variable) {
            return variable(variable.name(), where);
        }
        if (expression instanceof Expression.Select select) {
            return isThis(select.of())
                    ? field(where.type(), select.name())
                    : declared(select.of(), where.type())
                            .map(t -> field(t, select.name()))
                            .orElse(List.of());
        }
        if (expression instanceof Expression.New created) {
            return created.arguments().stream()
                    .findFirst()
                    .map(a -> of(a, where))
                    .orElse(List.of());
        }
        if (expression instanceof Expression.Call call) {
            return call(call, where);
        }
        if (expression instanceof Expression.Choice choice) {
            return distinct(Stream.of(choice.chosen(), choice.otherwise()).flatMap(p -> of(p, where).stream()));
        }
        if (expression instanceof Expression.Cast || expression instanceof Expression.Return) {
            return of(expression.parts().get(0), where);
        }
        return isStatement(expression)
                ? distinct((expression instanceof Expression.Case way ? way.body() : expression.parts())
                        .stream().flatMap(p -> of(p, where).stream()))
                : List.of();
    }

    /** Whether it is made of statements, or of anything else of which each part may say something. */
    private static boolean isStatement(Expression expression) {
        return expression instanceof Expression.Other
                || expression instanceof Expression.Branch
                || expression instanceof Expression.Try
                || expression instanceof Expression.Switch
                || expression instanceof Expression.Case;
    }

    private static List<String> distinct(Stream<String> texts) {
        return texts.distinct().limit(MOST_TEXTS).toList();
    }

    private static boolean isThis(Expression expression) {
        return expression instanceof Expression.Variable variable
                && (variable.name().equals("this") || variable.name().equals("super"));
    }

    /** The type of this code that an expression has. */
    private Optional<CodeType> declared(Expression expression, CodeType here) {
        return expression instanceof Expression.Select select && isThis(select.of())
                ? here.field(select.name()).map(CodeField::type).flatMap(code::find)
                : Expression.typeOf(expression).flatMap(code::find);
    }

    private List<String> joined(List<Expression> parts, Where where) {
        List<String> joined = List.of("");
        for (Expression part : parts) {
            List<String> texts = of(part, where);
            List<String> next = texts.isEmpty() ? List.of(Texts.UNKNOWN) : texts;
            joined = joined.stream()
                    .flatMap(j -> next.stream().map(j::concat))
                    .limit(MOST_TEXTS)
                    .toList();
        }
        return joined.stream()
                .filter(j -> !j.replace(Texts.UNKNOWN, "").isEmpty())
                .toList();
    }

    private List<String> call(Expression.Call call, Where where) {
        if (call.name().equals("format") || call.name().equals("formatted")) {
            return formatted(call, where);
        }
        Optional<Expression> receiver = call.receiver();
        if (receiver.isEmpty() || isThis(receiver.get())) {
            return result(where.type(), call.name());
        }
        Optional<String> setting =
                askedFor.by(call, where.type(), e -> of(e, where).stream().findFirst());
        if (setting.isPresent()) {
            return List.of(setting.get());
        }
        Optional<CodeType> type = declared(receiver.get(), where.type());
        if (type.isPresent()) {
            return result(type.get(), call.name());
        }
        if (call.name().equals("host")) {
            return call.argument(0).map(a -> of(a, where)).orElse(List.of()).stream()
                    .map("http://"::concat)
                    .toList();
        }
        if (OF_RECEIVER.contains(call.name()) || (call.arguments().isEmpty() && OF_OPTIONAL.contains(call.name()))) {
            return of(receiver.get(), where);
        }
        return OF_FIRST_ARGUMENT.contains(call.name())
                ? call.argument(0).map(a -> of(a, where)).orElse(List.of())
                : List.of();
    }

    /** What a method of that name returns, be it written or, as with Lombok, made of a field. */
    private List<String> result(CodeType type, String name) {
        List<CodeMethod> methods =
                type.methods().stream().filter(m -> m.name().equals(name)).toList();
        if (methods.isEmpty()) {
            String property = GETTER.matcher(name).replaceFirst("");
            String uncapitalized = property.isEmpty()
                    ? property
                    : property.substring(0, 1).toLowerCase(Locale.ROOT) + property.substring(1);
            return field(type, uncapitalized);
        }
        return once(
                type.name() + "#" + name + "()",
                () -> methods.stream()
                        // A call for its own sake returns nothing.
                        .flatMap(m -> m.body().stream()
                                .filter(e -> e instanceof Expression.Return || isStatement(e))
                                .flatMap(e -> of(e, new Where(type, Optional.of(m))).stream())));
    }

    private List<String> formatted(Expression.Call call, Where where) {
        boolean onText = call.name().equals("formatted");
        Optional<Expression> pattern = onText ? call.receiver() : call.argument(0);
        List<Expression> values =
                onText ? call.arguments() : call.arguments().stream().skip(1).toList();
        return pattern.map(p -> of(p, where)).orElse(List.of()).stream()
                .map(text -> {
                    String filled = text;
                    for (Expression value : values) {
                        String replacement =
                                of(value, where).stream().findFirst().orElse(Texts.UNKNOWN);
                        filled = SPECIFIER.matcher(filled).replaceFirst(Matcher.quoteReplacement(replacement));
                    }
                    return filled;
                })
                .toList();
    }

    private List<String> variable(String name, Where where) {
        List<String> here = where.method()
                .map(m -> once(
                        where.type().name() + "#" + m.place().member() + "." + name,
                        () -> Stream.concat(assigned(name, m, where.type()), passed(name, m, where.type()))))
                .orElse(List.of());
        return here.isEmpty() ? field(where.type(), name) : here;
    }

    /** The texts that a method gives to a variable. */
    private Stream<String> assigned(String name, CodeMethod method, CodeType type) {
        Where where = new Where(type, Optional.of(method));
        return method.all()
                .filter(e -> e instanceof Expression.Assign assign && isNamed(assign.target(), name))
                .flatMap(e -> of(((Expression.Assign) e).value(), where).stream());
    }

    private static boolean isNamed(Expression target, String name) {
        return (target instanceof Expression.Variable variable
                        && variable.name().equals(name))
                || (target instanceof Expression.Select select
                        && isThis(select.of())
                        && select.name().equals(name));
    }

    /** The texts that a parameter gets from a framework or from those who call its method. */
    private Stream<String> passed(String name, CodeMethod method, CodeType type) {
        for (int i = 0; i < method.parameters().size(); i++) {
            CodeParameter parameter = method.parameters().get(i);
            if (parameter.name().equals(name)) {
                Optional<String> value = injected.into(parameter);
                return value.isPresent()
                        ? value.stream()
                        : callers.of(type, method, i).flatMap(a -> of(a.value(), a.where()).stream());
            }
        }
        return Stream.of();
    }

    /** The texts of a field of a type, of what it inherits from, or of the types around it. */
    private List<String> field(CodeType type, String name) {
        Optional<CodeField> field = type.field(name);
        if (field.isEmpty()) {
            return once(
                    type.name() + "^" + name,
                    () -> Stream.concat(
                            assignedAnywhere(type, name),
                            Stream.concat(
                                            type.supertypes().stream().flatMap(s -> code.find(s).stream()),
                                            outer(type).stream())
                                    .flatMap(t -> field(t, name).stream())));
        }
        List<String> initial = once(
                type.name() + "." + name,
                () -> field.flatMap(CodeField::value).stream()
                        .flatMap(v -> of(v, Where.in(type)).stream())
                        .filter(t -> !t.isBlank()));
        Optional<String> value = injected.into(field.get(), type, initial);
        return value.isPresent()
                ? List.of(value.get())
                : once(type.name() + "=" + name, () -> Stream.concat(initial.stream(), assignedAnywhere(type, name)));
    }

    private Stream<String> assignedAnywhere(CodeType type, String name) {
        return type.methods().stream().flatMap(m -> assigned(name, m, type));
    }

    private Optional<CodeType> outer(CodeType type) {
        int end = type.name().lastIndexOf('.');
        return end < 0 ? Optional.empty() : code.find(TypeName.of(type.name().substring(0, end)));
    }

    /** Texts that are not looked for again while they are being looked for. */
    private List<String> once(String key, Supplier<Stream<String>> texts) {
        if (!open.add(key)) {
            return List.of();
        }
        try {
            return texts
                    .get()
                    .filter(t -> !t.equals(Texts.UNKNOWN))
                    .collect(Collectors.toCollection(LinkedHashSet::new))
                    .stream()
                    .limit(MOST_TEXTS)
                    .toList();
        } finally {
            open.remove(key);
        }
    }
}
