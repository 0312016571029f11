package dev.threatdoc.discover.access;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.model.AccessDecision;
import dev.threatdoc.model.Endpoint.Access;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.XmlSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The constraints of {@code web.xml}: of several patterns the most specific one counts. */
final class DescriptorRules {

    private static final String CONSTRAINT = XmlSettings.WEB + ".security-constraint[";

    private record Rule(String pattern, RequestMatch match, AccessDecision decision) {}

    private final List<Rule> rules = new ArrayList<>();

    DescriptorRules(Module module) {
        Map<String, List<ConfigEntry>> constraints = new TreeMap<>();
        for (ConfigEntry entry : module.configuration().entries()) {
            if (entry.key().startsWith(CONSTRAINT)) {
                constraints
                        .computeIfAbsent(entry.key().substring(0, entry.key().indexOf(']')), k -> new ArrayList<>())
                        .add(entry);
            }
        }
        constraints.values().forEach(this::add);
    }

    private void add(List<ConfigEntry> constraint) {
        Optional<ConfigEntry> asks = constraint.stream()
                .filter(e -> e.key().contains("auth-constraint"))
                .findFirst();
        List<String> roles = texts(constraint, ".auth-constraint.role-name");
        Evidence evidence = Notes.evidence(asks.orElse(constraint.get(0)));
        AccessDecision decision = asks.isEmpty()
                ? AccessDecision.of(Access.ANYBODY, evidence)
                : roles.contains("*") || roles.contains("**")
                        ? AccessDecision.of(Access.AUTHENTICATED, evidence)
                        : AccessDecision.restricted(roles, evidence);
        List<String> methods = texts(constraint, ".http-method");
        for (String pattern : texts(constraint, ".url-pattern")) {
            rules.add(new Rule(
                    pattern, new RequestMatch(methods, List.of(PathPattern.servlet(pattern)), true), decision));
        }
    }

    private static List<String> texts(List<ConfigEntry> entries, String ending) {
        return entries.stream()
                .filter(e -> e.key().endsWith(ending))
                .map(e -> e.text().strip())
                .toList();
    }

    /** Whether there is any constraint that asks for something. */
    boolean areThere() {
        return rules.stream().anyMatch(r -> r.decision().access() != Access.ANYBODY);
    }

    /** Who may call as far as the constraints say; nothing if none is for the operation. */
    Optional<AccessDecision> decide(Asked asked) {
        List<Rule> matching =
                rules.stream().filter(r -> r.match().covers(asked)).toList();
        int longest =
                matching.stream().mapToInt(r -> r.pattern().length()).max().orElse(0);
        List<AccessDecision> best = matching.stream()
                .filter(r -> r.pattern().length() == longest)
                .map(Rule::decision)
                .toList();
        // Where several are for the same pattern, each lets its own roles through.
        return best.stream()
                .filter(d -> d.access() == Access.ANYBODY)
                .findFirst()
                .or(() -> best.stream()
                        .reduce((a, b) -> a.isDenied() || b.access() == Access.AUTHENTICATED
                                ? (a.isDenied() ? a : b)
                                : a.access() == Access.AUTHENTICATED ? a : either(a, b)));
    }

    private static AccessDecision either(AccessDecision a, AccessDecision b) {
        List<String> roles = new ArrayList<>(a.roles());
        roles.addAll(b.roles());
        return AccessDecision.restricted(roles, a.rules().toArray(Evidence[]::new));
    }
}
