package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.Expression;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Hash functions for which collisions are known, but where they only name or compare what nobody forges. */
final class Hashes implements Hazard {

    private static final Set<String> DIGESTS = Set.of("java.security.MessageDigest", "java.security.Signature");
    private static final Pattern WEAK = Pattern.compile("(?i)(MD2|MD4|MD5|SHA|SHA-?1)(with\\w+)?");
    private static final Set<String> HELPERS = Set.of(
            "org.apache.commons.codec.digest.DigestUtils",
            "org.springframework.util.DigestUtils",
            "com.google.common.hash.Hashing",
            "cn.hutool.crypto.SecureUtil",
            "cn.hutool.crypto.digest.DigestUtil");

    /** What a hash is for where a collision harms nobody. */
    private static final Pattern HARMLESS =
            Pattern.compile("(?i).*(etag|checksum|gravatar|avatar|fingerprint|cache|dedup|duplicate|shard|bucket"
                    + "|partition|hashcode|contentmd5|file|crc|uuid).*");

    private static final Pattern PASSWORD = Pattern.compile("(?i).*(passw|pwd).*");

    private final Algorithms algorithms;

    Hashes(Algorithms algorithms) {
        this.algorithms = algorithms;
    }

    @Override
    public boolean isOnlyInUse() {
        return true;
    }

    @Override
    public Set<String> calls() {
        return Set.of(
                "getInstance",
                "md2",
                "md2Hex",
                "md5",
                "md5Hex",
                "md5Digest",
                "md5DigestAsHex",
                "appendMd5DigestAsHex",
                "md5Hex16",
                "sha",
                "shaHex",
                "sha1",
                "sha1Hex",
                "getMd5Digest",
                "getSha1Digest");
    }

    @Override
    public void call(Expression.Call call, Body body, Sightings sightings) {
        if (!call.name().equals("getInstance")) {
            if (call.isOn(HELPERS)) {
                String name = call.name().replaceFirst("^(get|append)", "").toLowerCase(Locale.ROOT);
                report(
                        name.startsWith("md2") ? "MD2" : name.startsWith("md5") ? "MD5" : "SHA-1",
                        call,
                        body,
                        sightings);
            }
        } else if (call.isOn(DIGESTS)) {
            algorithms.of(call, body).stream()
                    .filter(a -> WEAK.matcher(a).matches())
                    .findFirst()
                    .ifPresent(a -> report(
                            a.equalsIgnoreCase("SHA") ? "SHA-1" : a.toUpperCase(Locale.ROOT), call, body, sightings));
        }
    }

    private static void report(String algorithm, Expression.Call call, Body body, Sightings sightings) {
        // Passwords are told of by those who know how they should be hashed.
        if (isOfPassword(call, body)) {
            return;
        }
        boolean isOfFile = call.arguments().stream()
                .flatMap(Expression::all)
                .anyMatch(a -> a instanceof Expression.Variable v
                        && HARMLESS.matcher(v.name()).matches());
        if (!isOfFile
                && TaintWords.around(call, body)
                        .noneMatch(w -> HARMLESS.matcher(w).matches())
                && !HARMLESS.matcher(body.type().simpleName()).matches()) {
            sightings.certain(WeaknessKinds.WEAK_HASH, algorithm + " is used as a hash function", body, call);
        }
    }

    private static boolean isOfPassword(Expression.Call call, Body body) {
        return PASSWORD.matcher(body.method().name()).matches()
                || body.calls()
                        .filter(c ->
                                Same.is(c, call) || Set.of("digest", "update").contains(c.name()))
                        .flatMap(c -> c.arguments().stream())
                        .flatMap(Expression::all)
                        .anyMatch(a -> (a instanceof Expression.Variable v
                                        && PASSWORD.matcher(v.name()).matches())
                                || (a instanceof Expression.Call c
                                        && PASSWORD.matcher(c.name()).matches()));
    }
}
