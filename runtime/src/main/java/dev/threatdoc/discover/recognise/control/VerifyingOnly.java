package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.code.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Encoders that check passwords of before and make no new hashes: the entries of a delegating encoder's map, but for
 * the one whose id it encodes with, and what is called old.
 */
final class VerifyingOnly {

    private static final Set<String> DELEGATING =
            Set.of("org.springframework.security.crypto.password.DelegatingPasswordEncoder");
    /** Calls that put an encoder under an id. */
    private static final Set<String> ENTRIES = Set.of("put", "putIfAbsent", "of", "entry");

    private static final Set<String> FALLBACK = Set.of("setDefaultPasswordEncoderForMatches");
    private static final Pattern OLD =
            Pattern.compile("(?i).*(legacy|deprecated|migrat|previous|former|obsolete).*|old[A-Z_]?.*");

    private final List<String> ids;
    private final boolean isAny;

    VerifyingOnly(CodeBase code) {
        Texts texts = new Texts(code);
        List<Site<Expression.New>> delegating = code.creations()
                .filter(c -> c.expression().type().isAny(DELEGATING))
                .toList();
        this.isAny = !delegating.isEmpty();
        this.ids = delegating.stream()
                .flatMap(d -> d.expression().arguments().stream().limit(1).flatMap(a -> texts.of(a, d).stream()))
                .toList();
    }

    /** Whether an encoder, where it is made, is one of those. */
    boolean is(Site<? extends Expression> made) {
        return made.method().stream()
                        .flatMap(m -> m.all())
                        .anyMatch(e -> isOld(e, made.expression()) || isEntry(e, made.expression()))
                || made.type().fields().stream()
                        .anyMatch(f -> OLD.matcher(f.name()).matches()
                                && f.value()
                                        .filter(v -> holds(v, made.expression()))
                                        .isPresent());
    }

    private static boolean isOld(Expression expression, Expression encoder) {
        return expression instanceof Expression.Assign assign
                && assign.target() instanceof Expression.Variable target
                && OLD.matcher(target.name()).matches()
                && holds(assign.value(), encoder);
    }

    private boolean isEntry(Expression expression, Expression encoder) {
        if (!isAny || !(expression instanceof Expression.Call call)) {
            return false;
        }
        if (FALLBACK.contains(call.name())) {
            return call.arguments().stream().anyMatch(a -> holds(a, encoder));
        }
        if (!ENTRIES.contains(call.name())) {
            return false;
        }
        for (int i = 1; i < call.arguments().size(); i += 2) {
            if (holds(call.arguments().get(i), encoder)) {
                return !ids.contains(id(call.arguments().get(i - 1)).orElse(""));
            }
        }
        return false;
    }

    private static Optional<String> id(Expression key) {
        return key instanceof Expression.Literal literal
                ? Optional.of(String.valueOf(literal.value()))
                : Optional.empty();
    }

    @SuppressWarnings("ReferenceEquality") // The same text may stand there twice.
    private static boolean holds(Expression expression, Expression encoder) {
        return expression.all().anyMatch(e -> e == encoder);
    }
}
