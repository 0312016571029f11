package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.CodeField;
import dev.threatdoc.read.code.Expression;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tokens, keys and passwords that are made by a generator whose next value can be told. */
final class RandomValues implements Hazard {

    private static final Set<String> GENERATORS = Set.of(
            "java.util.Random",
            "java.util.concurrent.ThreadLocalRandom",
            "java.util.SplittableRandom",
            "org.apache.commons.lang3.RandomStringUtils",
            "org.apache.commons.lang.RandomStringUtils",
            "org.apache.commons.lang3.RandomUtils",
            "org.apache.commons.lang.RandomUtils");
    private static final Set<String> MATH = Set.of("java.lang.Math");
    private static final Pattern GUARDS = Pattern.compile("(?i).*(token|passw|pwd|secret|credential|otp\\b|session"
            + "|salt|nonce|csrf|rememberme|(verif|activation|reset|confirm|auth|access|invit|login|sms|recovery)\\w{0,60}code"
            + "|captcha|(secret|api|access|private|sign|encrypt|aes|remember|license|session)\\w{0,60}key).*|otp|otp[A-Z_].*"
            + "|.*Otp.*|.*OTP.*|pin|pinCode|key|iv");
    private static final Pattern ELSE = Pattern.compile(
            "(?i).*(jitter|delay|backoff|sleep|timeout|interval|sample|color|index|test|fake|mock|dummy).*");

    @Override
    public Set<String> calls() {
        return Set.of(
                "nextInt",
                "nextLong",
                "nextBytes",
                "nextDouble",
                "nextFloat",
                "nextGaussian",
                "ints",
                "random",
                "randomNumeric",
                "randomAlphanumeric",
                "randomAlphabetic",
                "randomAscii");
    }

    @Override
    public void call(Expression.Call call, Body body, Sightings sightings) {
        Optional<String> generator = generator(call, body);
        if (generator.isEmpty()) {
            return;
        }
        Expression value = call.name().equals("nextBytes") ? call.argument(0).orElse(call) : call;
        Stream<String> names = Stream.concat(
                value instanceof Expression.Variable filled ? Stream.of(filled.name()) : Stream.of(),
                around(value, call, body));
        var all = names.toList();
        if (all.stream().anyMatch(n -> ELSE.matcher(n).matches())) {
            return;
        }
        all.stream()
                .filter(n -> GUARDS.matcher(n).matches())
                .findFirst()
                .ifPresent(n -> sightings.certain(
                        WeaknessKinds.WEAK_RANDOM,
                        "\"" + n + "\" is made by " + generator.get() + ", whose next value can be told",
                        body,
                        call));
    }

    /** What the names say, those of the variables that a filled array becomes part of included. */
    private static Stream<String> around(Expression value, Expression.Call call, Body body) {
        if (!(value instanceof Expression.Variable filled)) {
            return TaintWords.around(call, body);
        }
        return Stream.concat(
                TaintWords.around(call, body),
                body.all().stream()
                        .filter(e ->
                                e instanceof Expression.Variable v && v.name().equals(filled.name()))
                        .limit(1)
                        .flatMap(e -> body.all().stream()
                                .filter(a -> a instanceof Expression.Assign assign
                                        && assign.target() instanceof Expression.Variable
                                        && assign.value()
                                                .all()
                                                .anyMatch(u -> u instanceof Expression.Variable v
                                                        && v.name().equals(filled.name())))
                                .map(a -> ((Expression.Variable) ((Expression.Assign) a).target()).name())));
    }

    /** The generator, if its values can be told. */
    private static Optional<String> generator(Expression.Call call, Body body) {
        Optional<Expression> root = call.root();
        boolean isMath = call.name().equals("random")
                && call.rootType().filter(t -> t.isAny(MATH)).isPresent();
        if (isMath) {
            return Optional.of("Math.random()");
        }
        boolean isSecure = root.stream()
                .flatMap(r -> r instanceof Expression.Variable v
                                && body.given(v.name()).isEmpty()
                        ? body.type().field(v.name()).flatMap(CodeField::value).stream()
                        : body.valuesOf(r).stream())
                .flatMap(Expression::all)
                .anyMatch(v -> Expression.typeOf(v)
                        .filter(t -> t.simpleName().equals("SecureRandom"))
                        .isPresent());
        return call.rootType().filter(t -> t.isAny(GENERATORS) && !isSecure).map(t -> t.simpleName());
    }
}
