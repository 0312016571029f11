package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.Expression;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Ciphers and modes that are broken. */
final class Ciphers implements Hazard {

    private static final Set<String> CIPHERS = Set.of("javax.crypto.Cipher");
    private static final Set<String> PAIRS = Set.of("java.security.KeyPairGenerator");
    private static final Pattern WEAK = Pattern.compile(
            "(?i)(DES|DESede|TripleDES|RC2|RC4|ARCFOUR|Blowfish)(/.*)?|PBEWith(MD5|SHA1?)And(DES|RC2|RC4|TripleDES).*");
    /** Equal blocks become equal blocks. */
    private static final Pattern BLOCKS = Pattern.compile("(?i)AES(_\\d+)?(/ECB/.*)?");

    private final Algorithms algorithms;

    Ciphers(Algorithms algorithms) {
        this.algorithms = algorithms;
    }

    @Override
    public boolean isOnlyInUse() {
        return true;
    }

    @Override
    public Set<String> calls() {
        return Set.of("getInstance", "initialize");
    }

    @Override
    public Set<String> creations() {
        return Set.of("NullCipher");
    }

    @Override
    public void creation(Expression.New created, Body body, Sightings sightings) {
        if (created.type().is("javax.crypto.NullCipher")) {
            sightings.certain(WeaknessKinds.WEAK_CIPHER, "a cipher is used that leaves all as it is", body, created);
        }
    }

    @Override
    public void call(Expression.Call call, Body body, Sightings sightings) {
        if (call.name().equals("initialize")) {
            shortKey(call, body, sightings);
            return;
        }
        boolean isCipher = call.isOn(CIPHERS);
        if (isCipher) {
            algorithms.of(call, body).stream()
                    .filter(a -> WEAK.matcher(a).matches() || BLOCKS.matcher(a).matches())
                    .findFirst()
                    .ifPresent(a -> report(a, call, body, sightings));
        }
    }

    /** A pair of keys of RSA or DSA below what is allowed since 2014. */
    private static void shortKey(Expression.Call call, Body body, Sightings sightings) {
        boolean isPair = call.isOn(PAIRS);
        if (isPair) {
            call.argument(0).stream()
                    .flatMap(a -> body.valuesOf(a).stream())
                    .filter(v -> v instanceof Expression.Literal l
                            && l.value() instanceof Integer bits
                            // Curves need fewer bits, and 256 of them are plenty.
                            && bits >= 512
                            && bits < 2048)
                    .findFirst()
                    .ifPresent(v -> sightings.certain(
                            WeaknessKinds.WEAK_CIPHER,
                            "a pair of keys has " + ((Expression.Literal) v).value() + " bits only",
                            body,
                            call));
        }
    }

    private static void report(String algorithm, Expression.Call call, Body body, Sightings sightings) {
        String name = algorithm.replaceFirst("/.*", "").toUpperCase(Locale.ROOT);
        boolean weak = WEAK.matcher(algorithm).matches();
        sightings.certain(
                WeaknessKinds.WEAK_CIPHER,
                weak ? name + " is used as a cipher" : "AES is used in ECB mode, where equal blocks stay equal",
                body,
                call);
        if (weak) {
            sightings.state(
                    PropertyNames.USES_ENCRYPTION_ALGORITHM,
                    name,
                    "Cipher.getInstance(\"" + algorithm + "\")",
                    body,
                    call);
        }
    }
}
