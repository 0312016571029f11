package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.discover.recognise.SettingWeakness;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.Secrets;
import dev.threatdoc.read.config.Strength;
import dev.threatdoc.read.deploy.Container;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Passwords, keys and tokens that stand in plain text in configuration and deployment files, for whichever profile; of
 * keys for tokens, whether they can be guessed. What well-known passwords of a developer's own machine open is one
 * matter for each file.
 */
final class SecretsInSettings implements Recogniser {

    @Override
    public void recognise(Module module, Notes notes) {
        Map<String, List<ConfigEntry>> development = new LinkedHashMap<>();
        module.container()
                .map(Container::settings)
                .ifPresent(s -> s.developmentPasswords().forEach(p -> add(p, development)));
        for (ConfigEntry entry : PlainSecrets.of(module)) {
            if (PlainSecrets.isTokenKey(entry) && entry.signs().strength() != Strength.USUAL) {
                notes.weakness(SettingWeakness.of(
                        WeaknessKinds.WEAK_TOKEN_KEY, entry, "stands in plain text and is short or easy to guess"));
            } else if (PlainSecrets.isOfDevelopment(entry, module.configuration())) {
                add(entry, development);
            } else {
                notes.weakness(SettingWeakness.of(WeaknessKinds.SECRET_IN_CONFIGURATION, entry, words(entry)));
            }
        }
        KeySettings.of(module)
                .forEach(e -> notes.weakness(SettingWeakness.of(
                        WeaknessKinds.SECRET_IN_CONFIGURATION,
                        e,
                        "stands in plain text, and is a key by which the program encrypts or signs")));
        development.values().forEach(f -> notes.weakness(together(f)));
    }

    private static void add(ConfigEntry entry, Map<String, List<ConfigEntry>> byFile) {
        byFile.computeIfAbsent(entry.place().file(), f -> new ArrayList<>()).add(entry);
    }

    private static String words(ConfigEntry entry) {
        if (entry.text().contains(Secrets.MASK) && !entry.text().equals(Secrets.MASK)) {
            return "has a password in plain text";
        }
        return entry.signs().isFallback() ? "has a default in plain text" : "stands in plain text";
    }

    /** All well-known passwords of one file, at the first of them. */
    private static Weakness together(List<ConfigEntry> entries) {
        Weakness weakness =
                SettingWeakness.of(WeaknessKinds.DEVELOPMENT_PASSWORD, entries.get(0), "is a well-known password");
        for (ConfigEntry other : entries.subList(1, entries.size())) {
            if (!other.place().equals(entries.get(0).place())) {
                weakness = weakness.with(SettingWeakness.evidence(other, "is a well-known password"));
            }
        }
        return weakness;
    }
}
