package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.vocabulary.Hazards;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Hash functions and ciphers that are broken; and which cipher is used where it is not. */
final class Cryptography implements Hazard {

    private static final Set<String> DIGESTS = Set.of("java.security.MessageDigest");
    private static final Set<String> CIPHERS = Set.of("javax.crypto.Cipher");
    private static final Pattern WEAK_DIGEST = Pattern.compile("(?i)MD2|MD4|MD5|SHA|SHA-?1");
    private static final Pattern WEAK_CIPHER =
            Pattern.compile("(?i)(DES|DESede|TripleDES|RC2|RC4|ARCFOUR|Blowfish)(/.*)?");
    private static final Pattern WEAK_MODE = Pattern.compile("(?i)AES(/ECB/.*)?");
    private static final Set<String> HELPERS = Set.of(
            "org.apache.commons.codec.digest.DigestUtils",
            "org.springframework.util.DigestUtils",
            "com.google.common.hash.Hashing",
            "cn.hutool.crypto.SecureUtil",
            "cn.hutool.crypto.digest.DigestUtil");
    private static final Pattern HELPER_METHOD = Pattern.compile("(md5|sha1|sha)([A-Z].*|)");
    private static final Set<String> ENCODERS = Set.of(
            "org.springframework.security.crypto.password.NoOpPasswordEncoder",
            "org.springframework.security.crypto.password.Md4PasswordEncoder",
            "org.springframework.security.crypto.password.MessageDigestPasswordEncoder",
            "org.springframework.security.crypto.password.LdapShaPasswordEncoder",
            "org.springframework.security.authentication.encoding.Md5PasswordEncoder",
            "org.springframework.security.authentication.encoding.ShaPasswordEncoder",
            "org.springframework.security.authentication.encoding.PlaintextPasswordEncoder");

    @Override
    public void look(Body body, Sightings sightings) {
        body.calls().forEach(c -> call(c, body, sightings));
        body.creations(ENCODERS).forEach(n -> hash("new " + n.type().simpleName() + "()", body, n, sightings));
    }

    private static void call(Expression.Call call, Body body, Sightings sightings) {
        if (call.name().equals("getInstance") && isOn(call, DIGESTS)) {
            algorithm(call, body)
                    .filter(a -> WEAK_DIGEST.matcher(a).matches())
                    .ifPresent(a -> hash("MessageDigest.getInstance(\"" + a + "\")", body, call, sightings));
        } else if (call.name().equals("getInstance") && isOn(call, CIPHERS)) {
            algorithm(call, body).ifPresent(a -> cipher(a, call, body, sightings));
        } else if (isOn(call, HELPERS) && HELPER_METHOD.matcher(call.name()).matches()) {
            hash(call.name() + "()", body, call, sightings);
        } else if (call.name().equals("getInstance") && isOn(call, ENCODERS)) {
            hash("a password encoder that hides nothing", body, call, sightings);
        }
    }

    private static boolean isOn(Expression.Call call, Set<String> types) {
        return call.receiver()
                .flatMap(Expression::typeOf)
                .filter(t -> t.isAny(types))
                .isPresent();
    }

    /** The text of the first argument, written there or given to a variable or a constant of the type. */
    private static Optional<String> algorithm(Expression.Call call, Body body) {
        return call.argument(0).stream()
                .flatMap(a -> body.valuesOf(a).stream())
                .flatMap(v -> v instanceof Expression.Variable variable
                        ? body.type().field(variable.name()).flatMap(f -> f.value()).stream()
                        : Stream.of(v))
                .filter(Expression.Literal.class::isInstance)
                .map(l -> String.valueOf(((Expression.Literal) l).value()))
                .findFirst();
    }

    private static void cipher(String algorithm, Expression.Call call, Body body, Sightings sightings) {
        String words = "Cipher.getInstance(\"" + algorithm + "\")";
        String name = algorithm.replaceFirst("/.*", "").toUpperCase(Locale.ROOT);
        boolean weak = WEAK_CIPHER.matcher(algorithm).matches();
        if (weak || WEAK_MODE.matcher(algorithm).matches()) {
            sightings.hazard(Hazards.WEAK_CIPHER, words, body, call);
        }
        if (weak) {
            sightings.state(
                    PropertyNames.USES_ENCRYPTION_ALGORITHM,
                    name,
                    new Evidence(
                            words, new Site<>(call, body.type(), body.method().place()).place()));
        }
    }

    private static void hash(String words, Body body, Expression at, Sightings sightings) {
        sightings.hazard(Hazards.WEAK_HASH, words, body, at);
    }
}
