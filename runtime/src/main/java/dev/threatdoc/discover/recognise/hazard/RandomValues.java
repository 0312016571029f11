package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.Expression;
import java.util.List;
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
            "org.apache.commons.lang.RandomUtils",
            "cn.hutool.core.util.RandomUtil");
    private static final Set<String> MATH = Set.of("java.lang.Math");
    private static final Pattern GUARDS = Pattern.compile("(?i).*(token|passw|pwd|secret|credential|otp\\b|session"
            + "|salt|nonce|csrf|rememberme|(verif|activation|reset|confirm|auth|access|invit|login|sms|recovery)\\w{0,60}code"
            + "|captcha|(secret|api|access|private|sign|encrypt|aes|remember|license|session|deploy|share)\\w{0,60}key).*|otp|otp[A-Z_].*"
            + "|.*Otp.*|.*OTP.*|pin|pinCode|key|iv");
    private static final Pattern CODE = Pattern.compile("(?i)code|\\w*_?(verify|valid|check|pass)_?code");
    private static final Pattern HELPER = Pattern.compile("(?i).*(random|code|captcha|otp|char|string|token).*");
    private static final Pattern PROOF = Pattern.compile(
            "(?i).*(sms|mail|verif|captcha|otp|two_?factor|2fa|mfa|login|sign_?in|forgot|reset|register).*");
    /** How many there are of something, or where: nobody proves himself by that. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)tokens|(max|min|num|total)_?\\w*|\\w*(count|length|size|index|limit|offset|budget|tokens)");

    private static final Pattern ELSE = Pattern.compile(
            "(?i).*(jitter|delay|backoff|sleep|timeout|interval|sample|color|index|test|fake|mock|dummy).*");

    @Override
    public boolean isOnlyInUse() {
        return true;
    }

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
                "randomAscii",
                "randomString",
                "randomStringUpper",
                "randomNumbers",
                "randomInt");
    }

    @Override
    public void call(Expression.Call call, Body body, Sightings sightings) {
        Optional<String> generator = generator(call, body);
        if (generator.isEmpty()) {
            return;
        }
        Expression value = call.name().equals("nextBytes") ? call.argument(0).orElse(call) : call;
        List<String> all = Stream.of(
                        value instanceof Expression.Variable filled ? Stream.of(filled.name()) : Stream.<String>of(),
                        around(value, call, body),
                        handedTo(body))
                .flatMap(s -> s)
                .toList();
        if (all.stream().anyMatch(n -> ELSE.matcher(n).matches())) {
            return;
        }
        all.stream()
                .filter(n -> !NUMBER.matcher(n).matches() && !isNumbersKey(n, body))
                .filter(n -> GUARDS.matcher(n).matches() || (CODE.matcher(n).matches() && isSent(body)))
                .findFirst()
                .ifPresent(n -> sightings.certain(
                        WeaknessKinds.WEAK_RANDOM,
                        "\"" + n + "\" is made by " + generator.get() + ", whose next value can be told",
                        body,
                        call));
    }

    /** Whether it is a number by which something is found rather than opened. */
    private static boolean isNumbersKey(String name, Body body) {
        return name.equals("key")
                && body.all().stream()
                        .anyMatch(e -> e instanceof Expression.Assign assign
                                && assign.target() instanceof Expression.Variable target
                                && target.name().equals(name)
                                && target.type()
                                        .filter(t -> t.dimensions() == 0 && Harmless.isHarmless(t, body.code()))
                                        .isPresent());
    }

    /** What callers of a helper call the text that it makes. */
    private static Stream<String> handedTo(Body body) {
        boolean helps = body.method().modifiers().contains("static")
                && body.method().returnType().simpleName().equals("String")
                && HELPER.matcher(body.method().name() + " " + body.type().simpleName())
                        .matches();
        return helps
                ? body.code()
                        .sites(Expression.Assign.class)
                        .filter(a -> a.expression().value() instanceof Expression.Call call
                                && call.name().equals(body.method().name())
                                && call.receiver()
                                        .flatMap(Expression::typeOf)
                                        .filter(t -> t.is(body.type().name()))
                                        .isPresent())
                        .filter(a -> PROOF.matcher(
                                        a.type().simpleName() + " " + a.member().member())
                                .matches())
                        .flatMap(a -> a.expression().target() instanceof Expression.Variable v
                                ? Stream.of(v.name().equalsIgnoreCase("code") ? "otp" : v.name())
                                : Stream.of())
                : Stream.of();
    }

    /** Whether a code is for somebody to prove himself by: it is sent, or the place is about proofs. */
    private static boolean isSent(Body body) {
        return PROOF.matcher(body.method().name() + " " + body.type().simpleName())
                        .matches()
                || body.calls().anyMatch(c -> PROOF.matcher(c.name()).matches());
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
        boolean isMath = call.name().equals("random") && call.startsAt(MATH);
        if (isMath) {
            return Optional.of("Math.random()");
        }
        boolean isSecure = call.root().stream()
                .flatMap(body::keptIn)
                .flatMap(Expression::all)
                .anyMatch(v -> Expression.typeOf(v)
                        .filter(t -> t.simpleName().equals("SecureRandom"))
                        .isPresent());
        return call.rootType().filter(t -> t.isAny(GENERATORS) && !isSecure).map(t -> t.simpleName());
    }
}
