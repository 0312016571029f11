package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.FarEnd;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.Configuration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Micronaut Security by configuration: how callers log in, rules for paths, and who issues tokens. */
final class MicronautSecurity implements Recogniser {

    private static final String SECURITY = "micronaut.security";
    private static final String RULES = SECURITY + ".intercept-url-map";
    private static final String OPEN = "isAnonymous()";
    private static final String KNOWN = "isAuthenticated()";

    @Override
    public void recognise(Module module, Notes notes) {
        Configuration configuration = module.configuration();
        if (configuration.isFalse(SECURITY + ".enabled")) {
            configuration
                    .find(SECURITY + ".enabled")
                    .filter(e -> e.profile().isEmpty())
                    .ifPresent(e -> notes.state(PropertyNames.AUTHENTICATES_SOURCE, false, Notes.evidence(e)));
            return;
        }
        configuration.find(SECURITY + ".authentication").ifPresent(a -> authentication(a, notes));
        configuration
                .find(SECURITY + ".basic-auth.enabled")
                .filter(e -> e.text().strip().equalsIgnoreCase("true"))
                .ifPresent(e -> JakartaSecurity.scheme("Basic", Notes.evidence(e), notes));
        configuration.below(SECURITY + ".oauth2.clients").stream()
                .filter(e -> e.key().endsWith("issuer") || e.key().endsWith(".authorization.url"))
                .filter(e -> e.text().contains("://"))
                .forEach(e -> provider(e, notes));
        configuration.below(SECURITY + ".token.jwt.signatures.jwks").stream()
                .filter(e -> e.key().endsWith(".url") && e.text().contains("://"))
                .forEach(e -> {
                    notes.tag(Tags.RESOURCE_SERVER, Notes.evidence(e), "Micronaut");
                    provider(e, notes);
                });
        rules(configuration, notes);
    }

    private static void authentication(ConfigEntry entry, Notes notes) {
        Evidence evidence = Notes.evidence(entry);
        switch (entry.text().strip().toLowerCase(java.util.Locale.ROOT)) {
            case "bearer" -> {
                notes.tag(Tags.RESOURCE_SERVER, evidence, "Micronaut");
                JakartaSecurity.scheme("Bearer", evidence, notes);
            }
            case "session", "cookie" -> JakartaSecurity.scheme("Form", evidence, notes);
            case "idtoken" -> JakartaSecurity.scheme("OIDC", evidence, notes);
            default -> {
                // Another way, of which nothing is known.
            }
        }
    }

    private static void provider(ConfigEntry entry, Notes notes) {
        notes.receives(
                FarEnd.at(entry.text()),
                entry.text().startsWith("https") ? "HTTPS" : "HTTP",
                Map.of(Tags.AUTHENTICATION_PROVIDER, List.of()),
                Notes.evidence(entry));
    }

    private static void rules(Configuration configuration, Notes notes) {
        Map<String, List<ConfigEntry>> rules = new TreeMap<>();
        for (ConfigEntry entry : configuration.below(RULES)) {
            rules.computeIfAbsent(entry.key().replaceFirst("(?i)(map\\[\\d+\\]).*", "$1"), k -> new ArrayList<>())
                    .add(entry);
        }
        boolean open = false;
        List<Evidence> all = new ArrayList<>();
        for (List<ConfigEntry> rule : rules.values()) {
            String pattern = text(rule, ".pattern");
            List<ConfigEntry> access =
                    rule.stream().filter(e -> e.key().contains(".access")).toList();
            if (access.isEmpty()) {
                continue;
            }
            Evidence evidence = Notes.evidence(access.get(0));
            String[] paths = pattern.equals("/**") ? new String[0] : new String[] {pattern};
            if (access.stream().anyMatch(e -> e.text().contains(OPEN))) {
                open = true;
                continue;
            }
            notes.tag(Tags.AUTHENTICATES_REQUESTS, evidence, paths);
            if (access.stream().noneMatch(e -> e.text().contains(KNOWN))) {
                notes.tag(Tags.AUTHORIZES_REQUESTS, evidence, paths);
            }
            if (pattern.equals("/**")) {
                all.add(evidence);
            }
        }
        if (!all.isEmpty()) {
            notes.state(PropertyNames.AUTHENTICATES_SOURCE, true, all.get(0));
            if (!open) {
                notes.tag(Tags.AUTHENTICATES_ALL_REQUESTS, all.get(0));
            }
        }
    }

    private static String text(List<ConfigEntry> rule, String ending) {
        return rule.stream()
                .filter(e -> e.key().endsWith(ending))
                .map(e -> e.text().strip())
                .findFirst()
                .orElse("");
    }
}
