package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.vocabulary.WeaknessKind;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.config.SecretSigns;
import dev.threatdoc.read.config.Secrets;
import dev.threatdoc.read.config.Strength;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Passwords, keys and tokens that stand in Java code: in constants and variables that are called so, and where code
 * hands them over to what they open; of keys for tokens, whether they can be guessed. Accounts that code creates are
 * another matter.
 */
final class SecretsInCode implements Recogniser {

    @Override
    public void recognise(Module module, Notes notes) {
        Map<String, WrittenSecret> byPlace = new LinkedHashMap<>();
        // What a secret is for shows where it is used, so that comes first.
        SecretArguments.of(module.code()).forEach(s -> add(s, byPlace));
        SecretConstants.of(module.code()).forEach(s -> add(s, byPlace));
        // Whoever takes it out of one place changes it for all.
        Map<String, Weakness> bySecret = new LinkedHashMap<>();
        byPlace.values()
                .forEach(s -> bySecret.merge(
                        s.text() + "\n" + kind(s).id(), weakness(s), (first, next) -> first.with(next.evidence())));
        bySecret.values().forEach(notes::weakness);
    }

    private static void add(WrittenSecret secret, Map<String, WrittenSecret> byPlace) {
        byPlace.putIfAbsent(secret.place().file() + ":" + secret.place().line(), secret);
    }

    private static WeaknessKind kind(WrittenSecret secret) {
        SecretSigns signs = Secrets.signs(secret.text(), Set.of(), secret.isEncoded());
        return secret.isTokenKey() && signs.strength() != Strength.USUAL
                ? WeaknessKinds.WEAK_TOKEN_KEY
                : WeaknessKinds.SECRET_IN_CODE;
    }

    private static Weakness weakness(WrittenSecret secret) {
        boolean isWeakKey = kind(secret).equals(WeaknessKinds.WEAK_TOKEN_KEY);
        return Weakness.of(
                kind(secret),
                new Evidence(
                        secret.what()
                                + (isWeakKey ? " stands in code and is short or easy to guess" : " stands in code"),
                        secret.place()),
                secret.statement(),
                "");
    }
}
