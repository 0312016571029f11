package dev.threatdoc.discover.access;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.model.AccessDecision;
import dev.threatdoc.model.Endpoint.Access;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.read.config.ConfigEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Micronaut Security's rules for paths, and what it does where there is no rule: it turns callers away. */
final class MicronautPaths {

    private static final String SECURITY = "micronaut.security";

    private final List<ChainRules.Rule> rules = new ArrayList<>();
    private final Optional<Evidence> isOn;

    MicronautPaths(Module module) {
        boolean off = module.configuration().isFalse(SECURITY + ".enabled");
        isOn = off
                ? Optional.empty()
                : module.dependency(
                                "micronaut-security",
                                "micronaut-security-jwt",
                                "micronaut-security-session",
                                "micronaut-security-oauth2")
                        .or(() -> module.configuration()
                                .find(SECURITY + ".enabled", SECURITY + ".authentication")
                                .map(Notes::evidence))
                        .or(() -> module.annotated("io.micronaut.security.annotation.Secured"));
        if (isOn.isEmpty()) {
            return;
        }
        Map<String, List<ConfigEntry>> sets = new LinkedHashMap<>();
        for (ConfigEntry entry : module.configuration().below(SECURITY + ".intercept-url-map")) {
            sets.computeIfAbsent(entry.key().replaceFirst("(?i)(map\\[\\d+\\]).*", "$1"), k -> new ArrayList<>())
                    .add(entry);
        }
        sets.values().forEach(this::add);
    }

    private void add(List<ConfigEntry> set) {
        List<String> patterns = texts(set, "pattern");
        List<ConfigEntry> access =
                set.stream().filter(e -> e.key().contains(".access")).toList();
        if (patterns.isEmpty() || access.isEmpty()) {
            return;
        }
        Evidence evidence = Notes.evidence(access.get(0));
        List<String> who = access.stream()
                .flatMap(e -> Stream.of(e.text().split(",", -1)))
                .map(String::strip)
                .toList();
        AccessDecision decision = who.contains("isAnonymous()")
                ? AccessDecision.of(Access.ANYBODY, evidence)
                : who.contains("isAuthenticated()")
                        ? AccessDecision.of(Access.AUTHENTICATED, evidence)
                        : who.contains("denyAll()")
                                ? AccessDecision.restricted(List.of(), evidence)
                                : AccessDecision.restricted(who, evidence);
        rules.add(new ChainRules.Rule(
                new RequestMatch(
                        texts(set, "method"),
                        patterns.stream().map(PathPattern::ant).toList(),
                        true),
                decision));
    }

    private static List<String> texts(List<ConfigEntry> set, String part) {
        return set.stream()
                .filter(e -> e.key().toLowerCase(Locale.ROOT).endsWith(part))
                .map(e -> e.text().strip())
                .toList();
    }

    Optional<AccessDecision> decide(Asked asked) {
        return rules.stream()
                .filter(r -> r.match().covers(asked))
                .map(ChainRules.Rule::decision)
                .findFirst();
    }

    /** What becomes of operations of Micronaut's for which there is no rule. */
    Optional<AccessDecision> otherwise() {
        return isOn.map(e -> AccessDecision.restricted(List.of(), e));
    }
}
