package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.TypeName;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What answers are made of: the types that handlers say, or those of the variables that they hand back whole. */
final class AnswerTypes {

    private static final Set<String> SAYS_NOTHING =
            Set.of("Object", "ResponseEntity", "Response", "HttpResponse", "Map");
    /** What puts an object into an answer as it is. */
    private static final Pattern WRAPS = Pattern.compile(
            "(?i)(ok|okList|success|succeed|body|of|ofNullable|entity|created|data|just|result|render|json|build|status|accepted|success\\w*|ok\\w*)");

    private static final Pattern FETCHES = Pattern.compile("(find|get|save|list|select|query|load|update|create)\\w*");
    /** Columns that are chosen one by one, as a list may leave the secret out. */
    private static final Pattern CHOOSES = Pattern.compile("(?i).*(selective|projection|columns|fields|partial).*");

    private static final Pattern CLEARS = Pattern.compile(
            "(?i)(erase|clear|remove|mask|hide|without)\\w*(credentials|password|secrets?|sensitive\\w*)");
    private static final Pattern ANYTHING = Pattern.compile("Object|[A-Z]");

    private final CodeBase code;

    AnswerTypes(CodeBase code) {
        this.code = code;
    }

    /** The types of this code whose objects become an answer, themselves or as a list. */
    Set<CodeType> of(Handler handler) {
        Set<CodeType> found = new LinkedHashSet<>();
        TypeName returned = handler.method().returnType();
        add(returned, found, 0);
        if (found.isEmpty() && SAYS_NOTHING.contains(returned.simpleName())) {
            handler.method().body().stream()
                    .flatMap(Expression::all)
                    .filter(Expression.Return.class::isInstance)
                    .forEach(r -> handedBack(((Expression.Return) r).value(), handler.type(), found));
        }
        return found;
    }

    private void add(TypeName type, Set<CodeType> found, int depth) {
        code.find(type).ifPresent(found::add);
        if (depth < 3) {
            type.arguments().forEach(a -> add(a, found, depth + 1));
        }
    }

    private void handedBack(Expression value, CodeType type, Set<CodeType> found) {
        if (value instanceof Expression.Variable variable) {
            variable.type().ifPresent(t -> add(t, found, 1));
        } else if (value instanceof Expression.New created && holdsAnything(created.type())) {
            created.arguments().forEach(a -> handedBack(a, type, found));
        } else if (value instanceof Expression.Call call
                && WRAPS.matcher(call.name()).matches()) {
            call.arguments().forEach(a -> handedBack(a, type, found));
            call.receiver().filter(Expression.Call.class::isInstance).ifPresent(r -> handedBack(r, type, found));
        } else if (value instanceof Expression.Call call
                && FETCHES.matcher(call.name()).matches()) {
            Targets.of(call, type, code).forEach(m -> add(m.returnType(), found, 1));
            kept(call).ifPresent(found::add);
        }
    }

    /** Whether a type is only the envelope of an answer: of a library, or with one field for whatever is in it. */
    private boolean holdsAnything(TypeName type) {
        return code.find(type)
                .map(t -> t.fields().stream()
                        .anyMatch(f -> ANYTHING.matcher(f.type().simpleName()).matches()))
                .orElse(true);
    }

    /** What a repository keeps. */
    private Optional<CodeType> kept(Expression.Call call) {
        return call.receiver().flatMap(Expression::typeOf).flatMap(code::find).stream()
                .flatMap(t -> t.supertypes().stream())
                .flatMap(s -> s.arguments().stream().limit(1))
                .flatMap(a -> code.find(a).stream())
                .findFirst();
    }

    /** Whether the handler, or what it calls, empties the field before, or chooses what it fetches. */
    boolean isCleared(Handler handler, CodeType type, String field) {
        String setter = "set" + Serialised.capital(field);
        Made made = new Made(type, field);
        boolean near = Stream.concat(
                        Stream.of(handler.method()),
                        calls(handler.method()).flatMap(c -> Targets.of(c, handler.type(), code)))
                .anyMatch(
                        m -> calls(m).anyMatch(c -> clears(c, setter) || (!m.equals(handler.method()) && chooses(c))));
        return near
                || made.without(handler.method())
                || Reach.of(handler, code).stream()
                        .anyMatch(m -> made.without(m) || calls(m).anyMatch(c -> empties(c, setter)));
    }

    private static boolean clears(Expression.Call call, String setter) {
        return (call.name().equalsIgnoreCase(setter)
                        && call.argument(0)
                                .filter(a -> !(a instanceof Expression.Literal l)
                                        || String.valueOf(l.value()).length() < 9)
                                .isPresent())
                || CLEARS.matcher(call.name()).matches();
    }

    /** Whether a call sets the field to nothing. */
    private static boolean empties(Expression.Call call, String setter) {
        return call.name().equalsIgnoreCase(setter)
                && call.argument(0).filter(Made::isNothing).isPresent();
    }

    private static boolean chooses(Expression.Call call) {
        return CHOOSES.matcher(call.name()).matches();
    }

    private static Stream<Expression.Call> calls(CodeMethod method) {
        return method.body().stream()
                .flatMap(Expression::all)
                .filter(Expression.Call.class::isInstance)
                .map(Expression.Call.class::cast);
    }
}
