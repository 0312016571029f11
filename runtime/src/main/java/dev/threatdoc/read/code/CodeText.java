package dev.threatdoc.read.code;

import dev.threatdoc.model.stability.Experimental;
import dev.threatdoc.model.text.OneLine;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Expressions as people would write them, in one line, for the evidence of what they show. */
@Experimental
public final class CodeText {

    /** Longer texts are cut: the place says where to read the rest. */
    private static final int MOST_CHARACTERS = 120;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private CodeText() {}

    /** The text of an expression, at most 120 characters long. Texts in it may be secrets: ask before showing those. */
    public static String of(Expression expression) {
        String text = SPACES.matcher(text(expression)).replaceAll(" ").strip();
        return OneLine.cut(text, MOST_CHARACTERS);
    }

    private static String text(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return literal.value() instanceof String string ? quoted(string) : String.valueOf(literal.value());
        }
        if (expression instanceof Expression.Variable variable) {
            return variable.name();
        }
        if (expression instanceof Expression.Type type) {
            return type.type().simpleName();
        }
        if (expression instanceof Expression.Select select) {
            return text(select.of()) + "." + select.name();
        }
        if (expression instanceof Expression.Call call) {
            return call.receiver().map(r -> text(r) + ".").orElse("") + call.name() + arguments(call.arguments());
        }
        if (expression instanceof Expression.New created) {
            return "new " + created.type().simpleName() + arguments(created.arguments());
        }
        if (expression instanceof Expression.Concat concat) {
            return joined(concat.parts(), " + ");
        }
        if (expression instanceof Expression.Array array) {
            return "{" + joined(array.items(), ", ") + "}";
        }
        if (expression instanceof Expression.Lambda lambda) {
            return "(" + String.join(", ", lambda.parameters()) + ") -> " + joined(lambda.body(), "; ");
        }
        if (expression instanceof Expression.MethodReference reference) {
            return text(reference.of()) + "::" + reference.name();
        }
        if (expression instanceof Expression.Assign assign) {
            return text(assign.target()) + " = " + text(assign.value());
        }
        if (expression instanceof Expression.Choice choice) {
            return condition(choice.condition()) + " ? " + text(choice.chosen()) + " : " + text(choice.otherwise());
        }
        if (expression instanceof Expression.Cast cast) {
            return "(" + cast.type().simpleName() + ") " + text(cast.value());
        }
        if (expression instanceof Expression.Return handed) {
            return "return " + text(handed.value());
        }
        if (expression instanceof Expression.Nested nested) {
            return "@" + nested.annotation().type().simpleName();
        }
        return joined(expression.parts(), " ");
    }

    /** A condition as it is written, where it is more than parts whose operator is not kept. */
    private static String condition(Expression condition) {
        boolean isWhole = condition instanceof Expression.Variable
                || condition instanceof Expression.Call
                || condition instanceof Expression.Literal;
        return isWhole ? text(condition) : "...";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String arguments(List<Expression> arguments) {
        return "(" + joined(arguments, ", ") + ")";
    }

    private static String joined(List<Expression> parts, String between) {
        return parts.stream().map(CodeText::text).collect(Collectors.joining(between));
    }
}
