package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.read.code.Expression;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What in a method checks a value or makes it harmless, before it is used.
 *
 * <p>By names alone, and by the order of the source: whether a check decides anything, the expressions do not show. A
 * check counts for the value that it is given, for what that was made of or had made of it, and for what was made of
 * the use itself, as a path that is compared after it was put together. What a cleaning function returns is clean, its
 * argument is not.
 *
 * @param body the method
 */
record Guards(Body body) {

    /** Names of methods that check; read as words, so that "isSafeUrl" is one. */
    private static final Pattern CHECK =
            Pattern.compile("(?i).*(check|valid|verif|white_?list|allow|permit|trusted|safe"
                    + "|secur|ssrf|illegal|startsWith|endsWith|matches).*|contains|containsKey"
                    + "|(ensure|assert|reject|confine|restrict)(?!.*(null|empty|blank|text)).*|.*(inside|within)\\w*");

    private static final int MOST_STEPS = 8;

    /**
     * Whether a value is checked or clean where it is used.
     *
     * @param use the call or creation that it is used by
     * @param value one of its arguments
     */
    boolean cover(Expression use, Expression value) {
        if (isClean(value, MOST_STEPS)) {
            return true;
        }
        int at = indexOf(use);
        Set<String> related = withMade(sources(value), at);
        boolean before = IntStream.range(0, at).anyMatch(i -> checks(body.all().get(i), related));
        Set<String> made = madeOf(use);
        return before || body.all().stream().anyMatch(e -> checks(e, made));
    }

    private int indexOf(Expression use) {
        for (int i = 0; i < body.all().size(); i++) {
            // The same text may stand there twice.
            if (Same.is(body.all().get(i), use)) {
                return i;
            }
        }
        return 0;
    }

    private boolean checks(Expression expression, Set<String> names) {
        if (!(expression instanceof Expression.Call call)) {
            return false;
        }
        // Switches a protection on for all that follows.
        if (call.arguments().isEmpty() && call.name().toLowerCase(Locale.ROOT).contains("ssrf")) {
            return true;
        }
        boolean asks = CHECK.matcher(call.name()).matches() || (Cleaning.isClean(call.name()) && !isAssigned(call));
        return asks && call.parts().stream().anyMatch(p -> mentions(p, names));
    }

    /** Whether something takes the result, which is then what is clean. */
    private boolean isAssigned(Expression.Call call) {
        return body.all().stream()
                .anyMatch(e -> e instanceof Expression.Assign assign
                        && assign.value().all().anyMatch(v -> Same.is(v, call)));
    }

    private boolean isClean(Expression value, int steps) {
        if (steps == 0) {
            return false;
        }
        if (value instanceof Expression.Call call) {
            return Cleaning.isClean(call.name())
                    || call.receiver().filter(r -> isClean(r, steps - 1)).isPresent();
        }
        if (value instanceof Expression.Variable variable) {
            List<Expression> given = body.given(variable.name());
            return !given.isEmpty()
                    && given.stream().allMatch(g -> isClean(g, steps - 1) || g instanceof Expression.Literal)
                    && given.stream().anyMatch(g -> isClean(g, steps - 1));
        }
        return value instanceof Expression.Concat concat
                && concat.parts().stream().anyMatch(p -> isClean(p, steps - 1))
                && concat.parts().stream().allMatch(p -> p instanceof Expression.Literal || isClean(p, steps - 1));
    }

    /** The variables in a value, and those of which they were made. */
    private Set<String> sources(Expression value) {
        Set<String> names = new HashSet<>();
        value.all().forEach(e -> {
            if (e instanceof Expression.Variable variable) {
                names.add(variable.name());
            }
        });
        for (int i = 0; i < MOST_STEPS; i++) {
            Set<String> more = new HashSet<>();
            names.forEach(n -> body.given(n).stream().flatMap(Expression::all).forEach(e -> {
                if (e instanceof Expression.Variable variable) {
                    more.add(variable.name());
                }
            }));
            if (!names.addAll(more)) {
                break;
            }
        }
        return names;
    }

    /** The variables and those that were made of them before, such as the host of a URL. */
    private Set<String> withMade(Set<String> sources, int before) {
        Set<String> names = new HashSet<>(sources);
        for (Expression expression : body.all().subList(0, before)) {
            if (expression instanceof Expression.Assign assign
                    && assign.target() instanceof Expression.Variable target
                    && mentions(assign.value(), names)) {
                names.add(target.name());
            }
        }
        return names;
    }

    /** The variables that hold what a use made, and what was made of these. */
    private Set<String> madeOf(Expression use) {
        Set<String> made = new HashSet<>();
        for (Expression expression : body.all()) {
            if (expression instanceof Expression.Assign assign
                    && assign.target() instanceof Expression.Variable target
                    && (assign.value().all().anyMatch(v -> Same.is(v, use)) || mentions(assign.value(), made))) {
                made.add(target.name());
            }
        }
        return made;
    }

    private static boolean mentions(Expression expression, Set<String> names) {
        return expression.all().anyMatch(e -> e instanceof Expression.Variable v && names.contains(v.name()));
    }
}
