package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.read.code.CodeField;
import dev.threatdoc.read.code.Expression;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Calls whose results keep nothing of a text that does harm, at all or in one use. */
final class Reduced {

    private static final Pattern DIGEST =
            Pattern.compile("(?i)(md[245]|sha[-_]?\\d{0,3}|digest|hmac\\w{0,10})(_\\d+)?(as)?(hex|digest)?\\w{0,8}");
    private static final Set<String> REPLACE = Set.of("replace", "replaceAll", "replaceChars", "remove", "removeAll");
    /** Types whose {@code valueOf} takes any text; that of all others reads a number, a date or a constant. */
    private static final Pattern ANY_TEXT =
            Pattern.compile("String|MediaType|ContentType|MimeType|MimeTypeUtils|Cookie|Path|Value\\w*|\\w*Builder");

    private static final Pattern NAMES = Pattern.compile("FilenameUtils|FileNameUtil|FileUtil|FileNameUtils");

    private Reduced() {}

    /** Whether the result does no harm wherever it is put. */
    static boolean isHarmless(Expression.Call call, Body body) {
        boolean isFunction = call.receiver().orElse(null) instanceof Expression.Type;
        if (isFunction
                && call.name().equals("valueOf")
                && !ANY_TEXT.matcher(type(call)).matches()) {
            return true;
        }
        return (isFunction && DIGEST.matcher(call.name()).matches())
                || (call.name().equals("fromString") && type(call).equals("Direction"))
                || call.name().equals("retainFrom")
                || (call.name().startsWith("replace")
                        && pattern(call, body).filter(Forms::leavesLittle).isPresent());
    }

    /** The use in which the result does no harm, if there is one. */
    static Optional<SinkUse> harmlessUse(Expression.Call call) {
        if (call.name().equals("getName") && NAMES.matcher(type(call)).matches()) {
            return Optional.of(SinkUse.PATH);
        }
        if (!REPLACE.contains(call.name())) {
            return Optional.empty();
        }
        String replaced = text(call.argument(0));
        String by = text(call.argument(1));
        boolean isStep = Set.of("/", "..", "\\.\\.", "[/\\\\]", "[\\\\/]", "[./\\\\]", "/|\\\\")
                .contains(replaced);
        return isStep && !by.contains("/")
                ? Optional.of(SinkUse.PATH)
                : replaced.equals("<") && !by.contains("<") ? Optional.of(SinkUse.PAGE) : Optional.empty();
    }

    private static String type(Expression.Call call) {
        return call.receiver().orElse(null) instanceof Expression.Type on
                ? on.type().simpleName().replaceFirst("^.*\\.", "")
                : "";
    }

    /** What is replaced: the first argument of the text's own method, or what a matcher was made of. */
    private static Optional<String> pattern(Expression.Call call, Body body) {
        Optional<Expression> matcher = call.receiver()
                .filter(r -> r instanceof Expression.Call made && made.name().equals("matcher"))
                .flatMap(r -> ((Expression.Call) r).receiver());
        Optional<Expression> regex = matcher.isEmpty()
                ? Optional.of(call)
                        .filter(c -> !c.name().equals("replace"))
                        .flatMap(c -> c.argument(
                                c.receiver().orElse(null) instanceof Expression.Type
                                                && c.arguments().size() == 3
                                        ? 1
                                        : 0))
                : matcher.stream()
                        .flatMap(m -> values(m, body))
                        .flatMap(m -> m instanceof Expression.Call compile
                                        && compile.name().equals("compile")
                                ? compile.argument(0).stream()
                                : Stream.of())
                        .findFirst();
        return regex.stream()
                .flatMap(r -> values(r, body))
                .map(r -> text(Optional.of(r)))
                .filter(t -> !t.isEmpty())
                .findFirst();
    }

    /** The expression, what a variable is given, or what a constant is. */
    private static Stream<Expression> values(Expression expression, Body body) {
        return expression instanceof Expression.Select select
                ? body.constant(select).stream()
                : expression instanceof Expression.Variable variable
                                && body.given(variable.name()).isEmpty()
                        ? body.type().field(variable.name()).flatMap(CodeField::value).stream()
                        : body.valuesOf(expression).stream();
    }

    private static String text(Optional<Expression> expression) {
        return expression.orElse(null) instanceof Expression.Literal literal ? String.valueOf(literal.value()) : "";
    }
}
