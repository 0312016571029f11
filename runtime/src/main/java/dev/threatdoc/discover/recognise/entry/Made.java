package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeField;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Methods that make objects of a type for others to read, and leave one of its fields empty. */
final class Made {

    private static final Set<String> MAPPINGS = Set.of("org.mapstruct.Mapping", "org.mapstruct.Mappings");
    private static final Pattern MASKS = Pattern.compile(
            "(?i)(to|as|map|convert|from)_?\\w*(masked|saniti[sz]ed|redacted|desensiti[sz]ed|without_?\\w+|public|safe)\\w*|(mask|redact|saniti[sz]e|desensiti[sz]e)_?\\w*");
    /** What takes over all that two types have in common. */
    private static final Pattern COPIES =
            Pattern.compile("(?i).*(copy|map|convert|clone|populate|fill|merge|assign).*");

    private final CodeType type;
    private final String field;

    /** A field of a type. */
    Made(CodeType type, String field) {
        this.type = type;
        this.field = field;
    }

    /** Whether what a method hands back has nothing in the field, or something that stands for it. */
    boolean without(CodeMethod method) {
        return hands(method.returnType(), 0)
                && (MASKS.matcher(method.name()).matches() || isIgnored(method) || isLeftEmpty(method));
    }

    private boolean hands(TypeName returned, int depth) {
        return returned.is(type.name())
                || (depth < 3 && returned.arguments().stream().anyMatch(a -> hands(a, depth + 1)));
    }

    private boolean isIgnored(CodeMethod method) {
        return method.annotations().stream()
                .filter(a -> a.type().isAny(MAPPINGS))
                .flatMap(Made::withNested)
                .anyMatch(a -> a.value("target").filter(t -> t.isLiteral(field)).isPresent()
                        && (a.value("ignore").filter(i -> i.isLiteral(true)).isPresent()
                                || a.value("constant").isPresent()));
    }

    private static Stream<CodeAnnotation> withNested(CodeAnnotation annotation) {
        return Stream.concat(
                Stream.of(annotation),
                annotation.values("value").stream()
                        .flatMap(Expression::all)
                        .filter(Expression.Nested.class::isInstance)
                        .map(n -> ((Expression.Nested) n).annotation()));
    }

    private boolean isLeftEmpty(CodeMethod method) {
        List<Expression> all = method.all().toList();
        boolean isCopied = all.stream()
                .anyMatch(e -> e instanceof Expression.Call call
                        && COPIES.matcher(call.name()).matches()
                        && !call.name().equals("map"));
        return !isCopied
                && !sets(all)
                && type.field(field).isPresent()
                && all.stream().anyMatch(e -> isMade(e) || isFilled(e, all) || isBuilt(e));
    }

    private boolean sets(List<Expression> all) {
        return all.stream()
                .anyMatch(e -> (e instanceof Expression.Call call
                                && call.arguments().size() == 1
                                && (call.name().equals("set" + Serialised.capital(field))
                                        || call.name().equals(field)))
                        || (e instanceof Expression.Assign assign
                                && ((assign.target() instanceof Expression.Select select
                                                && select.name().equals(field))
                                        || (assign.target() instanceof Expression.Variable variable
                                                && variable.name().equals(field)
                                                && variable.type().isEmpty()))));
    }

    private boolean isBuilt(Expression expression) {
        return expression instanceof Expression.Call call
                && call.name().equals("builder")
                && call.receiver().orElse(null) instanceof Expression.Type on
                && on.type().is(type.name());
    }

    /** {@code UserView view = new UserView()}, with its fields set one by one. */
    private boolean isFilled(Expression expression, List<Expression> all) {
        return expression instanceof Expression.Assign assign
                && assign.target() instanceof Expression.Variable target
                && assign.value() instanceof Expression.New created
                && created.type().is(type.name())
                && created.arguments().isEmpty()
                && all.stream()
                        .anyMatch(e -> e instanceof Expression.Call call
                                && call.name().startsWith("set")
                                && call.receiver().orElse(null) instanceof Expression.Variable on
                                && on.name().equals(target.name()));
    }

    private boolean isMade(Expression expression) {
        if (!(expression instanceof Expression.New created) || !created.type().is(type.name())) {
            return false;
        }
        if (created.arguments().isEmpty()) {
            return false;
        }
        List<CodeMethod> constructors = type.methods().stream()
                .filter(m -> m.name().equals(CodeMethod.CONSTRUCTOR)
                        && m.parameters().size() == created.arguments().size())
                .toList();
        return constructors.isEmpty()
                ? component(created).filter(Made::isNothing).isPresent()
                : constructors.stream().noneMatch(this::takes);
    }

    private boolean takes(CodeMethod constructor) {
        return constructor
                .all()
                .anyMatch(e -> (e instanceof Expression.Variable variable
                                && variable.name().equals(field))
                        || (e instanceof Expression.Select select
                                && select.name().equals(field))
                        || (e instanceof Expression.Call call
                                && (call.name().equals("set" + Serialised.capital(field))
                                        || call.name().equals("this")
                                        || call.name().equals("super"))));
    }

    /** What a record, or a constructor for all fields that is made, gets for the field. */
    private Optional<Expression> component(Expression.New created) {
        List<CodeField> fields = type.fields().stream()
                .filter(f -> !f.modifiers().contains("static"))
                .toList();
        return fields.size() != created.arguments().size()
                ? Optional.empty()
                : IntStream.range(0, fields.size())
                        .filter(i -> fields.get(i).name().equals(field))
                        .mapToObj(i -> created.arguments().get(i))
                        .findFirst();
    }

    /** Whether it is nothing, or a text that the program names. */
    static boolean isNothing(Expression value) {
        return value instanceof Expression.Literal
                || (value instanceof Expression.Other && value.parts().isEmpty())
                || (value instanceof Expression.Choice choice
                        && isNothing(choice.chosen())
                        && isNothing(choice.otherwise()));
    }
}
