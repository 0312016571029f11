package dev.threatdoc.discover.access;

import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.CodeField;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.code.Texts;
import dev.threatdoc.read.code.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the texts of arguments that may be lists: arrays, constants that hold some, {@code List.of(...)}. */
final class Listed {

    private static final int MOST_STEPS = 6;
    private static final Set<String> MAKERS = Set.of("of", "asList", "ofNullable", "stream", "concat");
    private static final Set<String> WRAPPERS = Set.of("toArray", "stream", "toList", "collect", "map", "split");

    private static final Set<String> SEVERAL = Set.of("List", "Set", "Collection", "Stream", "Iterable");

    private final CodeBase code;
    private final Texts texts;

    Listed(CodeBase code) {
        this.code = code;
        this.texts = new Texts(code);
    }

    /** What arguments hold; {@link Texts#UNKNOWN} for each of which nothing is known. */
    List<String> of(List<Expression> arguments, Site<?> site) {
        return arguments.stream()
                .flatMap(a -> items(a, site, MOST_STEPS))
                .map(i -> name(i).or(() -> texts.of(i, site)).orElse(Texts.UNKNOWN))
                .toList();
    }

    /** What the name of a constant says of its value: {@code Role.ADMIN}, {@code Role.ADMIN.name()}. */
    private Optional<String> name(Expression expression) {
        Expression constant = expression instanceof Expression.Call call
                        && Set.of("name", "toString").contains(call.name())
                        && call.arguments().isEmpty()
                ? call.receiver().orElse(expression)
                : expression;
        return constant instanceof Expression.Select select
                        && Expression.typeOf(select.of())
                                .flatMap(code::find)
                                .filter(t -> t.kind() == CodeType.Kind.ENUM)
                                .isPresent()
                ? Optional.of(select.name())
                : Optional.empty();
    }

    private Stream<Expression> items(Expression expression, Site<?> site, int steps) {
        if (steps == 0) {
            return Stream.of(expression);
        }
        if (expression instanceof Expression.Array array) {
            return array.items().stream().flatMap(i -> items(i, site, steps - 1));
        }
        if (expression instanceof Expression.Call call) {
            if (MAKERS.contains(call.name()) && call.receiver().orElse(null) instanceof Expression.Type) {
                return call.arguments().stream().flatMap(a -> items(a, site, steps - 1));
            }
            if (WRAPPERS.contains(call.name()) && call.receiver().isPresent()) {
                return items(call.receiver().get(), site, steps - 1);
            }
            List<Site<Expression>> returned = returned(call, site, steps);
            return returned.isEmpty()
                    ? Stream.of(expression)
                    : returned.stream().flatMap(r -> handed(r, steps - 1));
        }
        return value(expression, site).map(v -> items(v, site, steps - 1)).orElse(Stream.of(expression));
    }

    /** What a list that a method hands back holds; of what is put together there, nothing is known. */
    private Stream<Expression> handed(Site<Expression> returned, int steps) {
        return items(returned.expression(), returned, steps)
                .map(i -> name(i).or(() -> texts.of(i, returned)).orElse(Texts.UNKNOWN))
                .map(t -> new Expression.Literal(t, returned.expression().line()));
    }

    /** What a method without parameters hands back that is to hand back several. */
    private List<Site<Expression>> returned(Expression.Call call, Site<?> site, int steps) {
        if (!call.arguments().isEmpty()) {
            return List.of();
        }
        return holder(call.receiver(), site, steps).stream()
                .flatMap(t -> t.methods().stream()
                        .filter(m ->
                                m.name().equals(call.name()) && m.parameters().isEmpty() && isSeveral(m.returnType()))
                        .flatMap(m -> m.all()
                                .filter(Expression.Return.class::isInstance)
                                .map(r -> new Site<>(((Expression.Return) r).value(), t, m.place()))))
                .toList();
    }

    private static boolean isSeveral(TypeName type) {
        return type.dimensions() > 0 || SEVERAL.contains(type.simpleName());
    }

    /** The type that something is called on, getters of other types included, Lombok's too. */
    private Optional<CodeType> holder(Optional<Expression> receiver, Site<?> site, int steps) {
        if (receiver.isEmpty()) {
            return Optional.of(site.type());
        }
        if (receiver.get() instanceof Expression.Call call && steps > 0) {
            return holder(call.receiver(), site, steps - 1)
                    .flatMap(t -> t.methods().stream()
                            .filter(m -> m.name().equals(call.name()))
                            .map(CodeMethod::returnType)
                            .findFirst()
                            .or(() -> t.fields().stream()
                                    .filter(f -> call.name().equalsIgnoreCase("get" + f.name()))
                                    .map(CodeField::type)
                                    .findFirst()))
                    .flatMap(code::find);
        }
        return Expression.typeOf(receiver.get()).flatMap(code::find);
    }

    /** The list that a variable or constant was given, if it was given one in its declaration. */
    private Optional<Expression> value(Expression expression, Site<?> site) {
        Optional<Expression> found = Optional.empty();
        if (expression instanceof Expression.Variable variable) {
            found = local(variable.name(), site)
                    .or(() -> code.lineage(site.type()).stream()
                            .flatMap(t -> t.field(variable.name()).flatMap(CodeField::value).stream())
                            .findFirst());
        } else if (expression instanceof Expression.Select select) {
            found = Expression.typeOf(select.of())
                    .flatMap(code::find)
                    .flatMap(t -> t.field(select.name()))
                    .flatMap(CodeField::value);
        }
        return found.map(Listed::looped)
                .filter(v -> v instanceof Expression.Array
                        || v instanceof Expression.Call
                        || v instanceof Expression.Variable
                        || v instanceof Expression.Select);
    }

    /** What the variable of a loop is given is one of what is looped over. */
    private static Expression looped(Expression value) {
        return value instanceof Expression.Other && value.parts().size() == 1
                ? value.parts().get(0)
                : value;
    }

    private static Optional<Expression> local(String name, Site<?> site) {
        return site.method().stream()
                .map(CodeMethod::body)
                .flatMap(List::stream)
                .flatMap(Expression::all)
                .flatMap(e -> given(name, e).stream())
                .findFirst();
    }

    private static Optional<Expression> given(String name, Expression expression) {
        if (expression instanceof Expression.Assign assign
                && assign.target() instanceof Expression.Variable target
                && target.name().equals(name)) {
            return Optional.of(assign.value());
        }
        boolean each = expression instanceof Expression.Call call
                && call.name().startsWith("forEach")
                && call.argument(0).orElse(null) instanceof Expression.Lambda lambda
                && lambda.parameters().equals(List.of(name));
        return each ? ((Expression.Call) expression).receiver() : Optional.empty();
    }
}
