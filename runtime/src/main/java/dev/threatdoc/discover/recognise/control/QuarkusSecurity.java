package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.FarEnd;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.Configuration;
import dev.threatdoc.read.config.Secrecy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Quarkus's security by configuration: mechanisms, rules for paths, OpenID Connect, accounts in files. */
final class QuarkusSecurity implements Recogniser {

    private static final String AUTH = "quarkus.http.auth";
    private static final Pattern PERMISSION = Pattern.compile(
            "quarkus\\.http\\.auth\\.permission\\.\"?([^.\"]+)\"?\\.(paths|policy|enabled)(\\[\\d+\\])?");

    @Override
    public void recognise(Module module, Notes notes) {
        Configuration configuration = module.configuration();
        isOn(configuration, AUTH + ".basic", e -> JakartaSecurity.scheme("Basic", e, notes));
        isOn(configuration, AUTH + ".form.enabled", e -> JakartaSecurity.scheme("Form", e, notes));
        isOn(
                configuration,
                "quarkus.security.users.embedded.enabled",
                e -> notes.tag(Tags.IN_MEMORY_AUTHENTICATION, e, "Quarkus"));
        isOn(
                configuration,
                "quarkus.security.users.file.enabled",
                e -> notes.tag(Tags.IN_MEMORY_AUTHENTICATION, e, "Quarkus"));
        configuration.below("quarkus.security.users.embedded.users").stream()
                .filter(e -> !e.key().matches("(?i)(.*\\.)?enabled|.*plain-text"))
                .findFirst()
                .filter(e -> configuration.isTrue("quarkus.security.users.embedded.plain-text"))
                .ifPresent(
                        e -> notes.tag(Tags.PLAIN_TEXT_CREDENTIALS, new Evidence("accounts in plain text", e.place())));
        oidc(configuration, notes);
        permissions(configuration, notes);
    }

    private interface Seen {
        void at(Evidence evidence);
    }

    private static void isOn(Configuration configuration, String key, Seen seen) {
        configuration
                .find(key)
                .filter(e -> e.profile().isEmpty() && e.text().strip().equalsIgnoreCase("true"))
                .ifPresent(e -> seen.at(Notes.evidence(e)));
    }

    private static void oidc(Configuration configuration, Notes notes) {
        configuration.find("quarkus.oidc.auth-server-url").ifPresent(url -> {
            Evidence evidence = Notes.evidence(url);
            String type = configuration.text("quarkus.oidc.application-type").orElse("service");
            if (!type.equals("service")) {
                JakartaSecurity.scheme("OIDC", evidence, notes);
            }
            if (!type.equals("web-app")) {
                notes.tag(Tags.RESOURCE_SERVER, evidence, "Quarkus OIDC");
                JakartaSecurity.scheme("Bearer", evidence, notes);
            }
            Map<Tag, List<String>> tags = new TreeMap<>();
            tags.put(Tags.AUTHENTICATION_PROVIDER, List.of());
            configuration
                    .find("quarkus.oidc.credentials.secret", "quarkus.oidc.credentials.client-secret.value")
                    .filter(s -> s.secrecy() == Secrecy.PLAIN_TEXT)
                    .ifPresent(s -> tags.put(Tags.CLIENT_SECRET, List.of()));
            if (url.text().contains("://")) {
                notes.receives(
                        FarEnd.at(url.text()), url.text().startsWith("https") ? "HTTPS" : "HTTP", tags, evidence);
            }
        });
    }

    /** One set of permissions: {@code quarkus.http.auth.permission.NAME.paths} and {@code .policy}. */
    private static void permissions(Configuration configuration, Notes notes) {
        Map<String, List<ConfigEntry>> sets = new TreeMap<>();
        for (ConfigEntry entry : configuration.entries()) {
            Matcher matcher = PERMISSION.matcher(entry.key());
            if (matcher.matches() && entry.profile().isEmpty()) {
                sets.computeIfAbsent(matcher.group(1), k -> new ArrayList<>()).add(entry);
            }
        }
        List<String> open = new ArrayList<>();
        List<Evidence> all = new ArrayList<>();
        boolean[] guarded = {false};
        sets.forEach((name, set) -> {
            List<String> paths = set.stream()
                    .filter(e -> e.key().contains(".paths"))
                    .flatMap(e -> Stream.of(e.text().split(",", -1)))
                    .map(String::strip)
                    .filter(p -> !p.isEmpty())
                    .toList();
            boolean everything = paths.contains("/*") || paths.contains("*");
            set.stream().filter(e -> e.key().endsWith(".policy")).findFirst().ifPresent(policy -> {
                String value = policy.text().strip();
                Evidence evidence = Notes.evidence(policy);
                String[] patterns = everything ? new String[0] : paths.toArray(String[]::new);
                if (value.equals("permit")) {
                    open.addAll(paths);
                    if (everything && sets.size() == 1) {
                        notes.state(PropertyNames.AUTHENTICATES_SOURCE, false, evidence);
                    }
                    return;
                }
                guarded[0] = true;
                notes.tag(Tags.AUTHENTICATES_REQUESTS, evidence, patterns);
                if (!value.equals("authenticated")) {
                    notes.tag(Tags.AUTHORIZES_REQUESTS, evidence, patterns);
                }
                if (everything) {
                    all.add(evidence);
                }
            });
        });
        all.stream().findFirst().ifPresent(e -> {
            notes.state(PropertyNames.AUTHENTICATES_SOURCE, true, e);
            if (open.isEmpty()) {
                notes.tag(Tags.AUTHENTICATES_ALL_REQUESTS, e);
            }
        });
    }
}
