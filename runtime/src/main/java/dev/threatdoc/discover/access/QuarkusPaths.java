package dev.threatdoc.discover.access;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.RoutePath;
import dev.threatdoc.model.AccessDecision;
import dev.threatdoc.model.Endpoint.Access;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.Configuration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Quarkus's permissions for paths: of several the most specific one counts. */
final class QuarkusPaths {

    private static final String AUTH = "quarkus.http.auth.";
    private static final Pattern PERMISSION = Pattern.compile(
            "quarkus\\.http\\.auth\\.permission\\.\"?([^.\"]+)\"?\\.(paths|policy|methods|enabled)(\\[\\d+\\])?");
    private static final String DENY = "quarkus.security.jaxrs.deny-unannotated-endpoints";
    private static final String DEFAULT_ROLES = "quarkus.security.jaxrs.default-roles-allowed";

    /** One pattern of a set of permissions. */
    private record Rule(String pattern, RequestMatch match, AccessDecision decision) {}

    private final List<Rule> rules = new ArrayList<>();
    private final Configuration configuration;

    QuarkusPaths(Module module) {
        configuration = module.configuration();
        Map<String, List<ConfigEntry>> sets = new TreeMap<>();
        for (ConfigEntry entry : configuration.entries()) {
            Matcher matcher = PERMISSION.matcher(entry.key());
            if (matcher.matches() && entry.profile().isEmpty()) {
                sets.computeIfAbsent(matcher.group(1), k -> new ArrayList<>()).add(entry);
            }
        }
        sets.values().forEach(this::add);
    }

    private void add(List<ConfigEntry> set) {
        Optional<ConfigEntry> policy =
                set.stream().filter(e -> e.key().endsWith(".policy")).findFirst();
        boolean off = set.stream()
                .anyMatch(e -> e.key().endsWith(".enabled") && e.text().strip().equalsIgnoreCase("false"));
        if (policy.isEmpty() || off) {
            return;
        }
        List<String> methods = texts(set, ".methods");
        AccessDecision decision = decision(policy.get());
        for (String path : texts(set, ".paths")) {
            rules.add(new Rule(path, new RequestMatch(methods, List.of(PathPattern.servlet(path)), true), decision));
        }
    }

    private List<String> texts(List<ConfigEntry> set, String part) {
        return set.stream()
                .filter(e -> e.key().contains(part))
                .flatMap(e -> Stream.of(configuration.resolve(e.text()).split(",", -1)))
                .map(String::strip)
                .filter(t -> !t.isEmpty())
                .toList();
    }

    private AccessDecision decision(ConfigEntry policy) {
        Evidence evidence = Notes.evidence(policy);
        String name = policy.text().strip();
        return switch (name) {
            case "permit" -> AccessDecision.of(Access.ANYBODY, evidence);
            case "authenticated" -> AccessDecision.of(Access.AUTHENTICATED, evidence);
            case "deny" -> AccessDecision.restricted(List.of(), evidence);
            default -> {
                String key = AUTH + "policy." + name + ".roles-allowed";
                List<String> roles = Stream.concat(configuration.find(key).stream(), configuration.below(key).stream())
                        .flatMap(e -> Stream.of(e.text().split(",", -1)))
                        .map(String::strip)
                        .distinct()
                        .toList();
                yield roles.contains("**")
                        ? AccessDecision.of(Access.AUTHENTICATED, evidence)
                        : roles.isEmpty()
                                ? AccessDecision.of(Access.UNKNOWN, evidence)
                                : AccessDecision.restricted(roles, evidence);
            }
        };
    }

    /** Who may call as far as the permissions say; nothing if none is for the operation. */
    Optional<AccessDecision> decide(Asked asked) {
        Asked whole = new Asked(
                asked.framework(),
                asked.method(),
                "",
                RoutePath.of(asked.root(), asked.path()),
                asked.type(),
                asked.handler());
        List<Rule> matching = rules.stream()
                .filter(r -> r.match().covers(r.pattern().startsWith("/") ? whole : asked))
                .toList();
        int longest = matching.stream().mapToInt(QuarkusPaths::length).max().orElse(0);
        return matching.stream()
                .filter(r -> length(r) == longest)
                .map(Rule::decision)
                .reduce(AccessDecision::and);
    }

    /** An exact path goes before any that ends in a star. */
    private static int length(Rule rule) {
        return rule.pattern().endsWith("*")
                ? rule.pattern().length()
                : 10_000 + rule.pattern().length();
    }

    /** What becomes of resources without an annotation, if somebody says so. */
    Optional<AccessDecision> unannotated() {
        if (configuration.isTrue(DENY)) {
            return configuration.find(DENY).map(e -> AccessDecision.restricted(List.of(), Notes.evidence(e)));
        }
        return configuration
                .find(DEFAULT_ROLES)
                .map(e -> e.text().contains("**")
                        ? AccessDecision.of(Access.AUTHENTICATED, Notes.evidence(e))
                        : AccessDecision.restricted(
                                List.of(e.text().split("(?<!\\s)\\s*,\\s*", -1)), Notes.evidence(e)));
    }
}
