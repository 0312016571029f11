package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a log line shows of the values that it is given, and what it says they are. */
final class LoggedValues {

    private static final Pattern PLACE = Pattern.compile("\\{}|%s");
    /** A text that ends by announcing a secret: {@code "created token: "}, {@code "password="}. */
    private static final Pattern ANNOUNCES = Pattern.compile(
            "(?is).*\\b((access|refresh|bearer|auth|session|api|jwt|id)[ _-]?)?(token|jwt|passw(or)?d|passwd|secret|api[ _-]?key|authorization)"
                    + "( is| was)?\\s*[:=]\\s*[\"'\\[(<]?");
    /** Calls that hand a value on as it is; of others nobody knows what they leave of it. */
    private static final Pattern HANDS_ON =
            Pattern.compile("get(Source|Value|Token\\w*|Credentials|Password|Body|Secret|Header)?|toString");

    private static final Pattern REFUSED = Pattern.compile(
            "(?is).*\\b(token|jwt)\\b[^{]{0,20}\\b(not (exist\\w*|found|valid)|does ?n.?t exist|expired|invalid|unknown|malformed|revoked|already used)\\b.*"
                    + "|.*\\b(invalid|expired|unknown|malformed|revoked|illegal) (\\w+ )?(token|jwt)\\b.*");
    private static final Pattern MASKS = Pattern.compile(
            "(?i)\\w*(mask|redact|obfuscat|hide|abbreviate|truncate|shorten|fingerprint|desensiti[sz]e)\\w*");

    private static final Set<String> SHOWS = Set.of("Data", "ToString", "Value");

    private LoggedValues() {}

    /** Whether a line says of a token that it is good for nothing. */
    static boolean isRefused(Expression.Call line) {
        return line.arguments().stream()
                .limit(2)
                .flatMap(Expression::all)
                .anyMatch(e -> e instanceof Expression.Literal literal
                        && literal.value() instanceof String text
                        && text.length() < 200
                        && REFUSED.matcher(text).matches());
    }

    /** What the text of a line calls one of its values, if that is a secret. */
    static Optional<String> announced(Expression.Call line) {
        List<Expression> arguments = line.arguments();
        for (int i = 0; i < arguments.size(); i++) {
            Expression argument = arguments.get(i);
            Optional<String> found = argument instanceof Expression.Concat concat
                    ? inConcat(concat.parts())
                    : argument instanceof Expression.Literal literal && literal.value() instanceof String text
                            ? inFormat(text, arguments.subList(i + 1, arguments.size()))
                            : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> inConcat(List<Expression> parts) {
        for (int i = 0; i + 1 < parts.size(); i++) {
            if (parts.get(i) instanceof Expression.Literal literal && literal.value() instanceof String text) {
                Optional<String> what = announced(text, parts.get(i + 1));
                if (what.isPresent()) {
                    return what;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> inFormat(String text, List<Expression> values) {
        if (text.length() > 500) {
            return Optional.empty();
        }
        Matcher places = PLACE.matcher(text);
        int start = 0;
        for (int i = 0; i < values.size() && places.find(); i++) {
            Optional<String> what = announced(text.substring(start, places.start()), values.get(i));
            if (what.isPresent()) {
                return what;
            }
            start = places.end();
        }
        return Optional.empty();
    }

    private static Optional<String> announced(String before, Expression value) {
        Matcher matcher = ANNOUNCES.matcher(before.length() > 200 ? before.substring(before.length() - 200) : before);
        return matcher.matches() && isWhole(value) ? Optional.of(matcher.group(3)) : Optional.empty();
    }

    private static boolean isWhole(Expression value) {
        return value instanceof Expression.Variable variable
                ? variable.type().filter(t -> t.simpleName().equals("String")).isPresent()
                : value instanceof Expression.Call call
                        && HANDS_ON.matcher(call.name()).matches()
                        && call.arguments().size() <= 1
                        && call.receiver().isPresent();
    }

    /** Whether a value is an object of this code without a text of its own, of which a log shows the identity only. */
    static boolean showsNothing(Expression value, CodeBase code) {
        return value instanceof Expression.Variable
                && Expression.typeOf(value)
                        .flatMap(code::find)
                        .filter(t -> t.kind() == CodeType.Kind.CLASS)
                        .filter(t -> code.lineage(t).stream().noneMatch(LoggedValues::hasText))
                        .isPresent();
    }

    /** Whether a variable holds only what is left of a secret when it was masked or cut. */
    static boolean isMasked(Expression value, Optional<CodeMethod> method) {
        return value instanceof Expression.Variable variable
                && method.stream()
                        .flatMap(CodeMethod::all)
                        .anyMatch(e -> e instanceof Expression.Assign assign
                                && assign.target() instanceof Expression.Variable target
                                && target.name().equals(variable.name())
                                && assign.value().all().anyMatch(LoggedValues::masks));
    }

    private static boolean masks(Expression part) {
        return (part instanceof Expression.Call call
                        && MASKS.matcher(call.name()).matches())
                || (part instanceof Expression.Literal literal
                        && literal.value() instanceof String text
                        && (text.contains("**") || text.equals("...")));
    }

    private static boolean hasText(CodeType type) {
        return type.kind() == CodeType.Kind.RECORD
                || type.methods().stream().anyMatch(m -> m.name().equals("toString"))
                || type.annotations().stream()
                        .anyMatch(a -> SHOWS.contains(a.type().simpleName()));
    }
}
