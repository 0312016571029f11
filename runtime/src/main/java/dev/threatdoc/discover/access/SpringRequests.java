package dev.threatdoc.discover.access;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.model.AccessDecision;
import dev.threatdoc.model.Endpoint.Access;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Spring Security's rules for requests: the chains in their order, what is kept from all of them, or the defaults. */
final class SpringRequests {

    private static final Set<String> MATCHERS =
            Set.of("antMatchers", "mvcMatchers", "regexMatchers", "requestMatchers", "pathMatchers", "anyRequest");

    /** Starters with which Spring Boot asks every caller who it is, by a token or by somebody else's login page. */
    private static final String[] STARTERS = {
        "spring-boot-starter-oauth2-resource-server",
        "spring-boot-starter-oauth2-client",
        "spring-boot-starter-security-oauth2-resource-server",
        "spring-boot-starter-security-oauth2-client"
    };

    private final List<ChainRules> chains;
    private final List<ChainRules.Rule> ignored;
    private final Optional<Evidence> defaults;

    SpringRequests(Module module) {
        Listed listed = new Listed(module.code());
        MatcherReader matchers = new MatcherReader(listed, module.configuration());
        DecisionReader decisions = new DecisionReader(listed);
        chains = SecurityChain.of(module.code()).stream()
                .filter(SpringRequests::isWhole)
                .map(c -> ChainRules.of(c, matchers, decisions))
                .sorted(Comparator.comparingInt(ChainRules::order))
                .toList();
        ignored = ignored(module).stream()
                .map(c -> new ChainRules.Rule(
                        matchers.of(c.expression(), c), AccessDecision.of(Access.ANYBODY, Notes.evidence(c))))
                .toList();
        defaults = SpringDefaults.of(module).or(() -> module.dependency(STARTERS));
    }

    /** Who may call as far as these rules say; nothing where there are none. */
    Optional<AccessDecision> decide(Asked asked) {
        for (ChainRules.Rule rule : ignored) {
            if (rule.match().covers(asked)) {
                return Optional.of(rule.decision());
            }
        }
        if (chains.isEmpty()) {
            return defaults.map(d -> AccessDecision.of(Access.AUTHENTICATED, d));
        }
        List<AccessDecision> perhaps = new ArrayList<>();
        for (ChainRules chain : chains) {
            Optional<AccessDecision> decided = chain.decide(asked);
            if (decided.isPresent()) {
                if (chain.scope().covers(asked)) {
                    AccessDecision first = decided.get();
                    return Optional.of(
                            perhaps.isEmpty()
                                    ? first
                                    : AccessDecision.of(
                                            Access.UNKNOWN, first.rules().toArray(Evidence[]::new)));
                }
                perhaps.add(decided.get());
            }
        }
        return perhaps.isEmpty()
                ? Optional.of(AccessDecision.of(Access.ANYBODY))
                : Optional.of(
                        AccessDecision.of(Access.UNKNOWN, perhaps.get(0).rules().toArray(Evidence[]::new)));
    }

    /** The matchers behind {@code web.ignoring()}. */
    private static List<Site<Expression.Call>> ignored(Module module) {
        return module.code()
                .calls()
                .filter(c -> MATCHERS.contains(c.expression().name())
                        && c.expression().follows("ignoring"))
                .toList();
    }

    /** Whether a method sets up a chain, rather than a part of one that others call. */
    private static boolean isWhole(SecurityChain chain) {
        return chain.method().name().equals("configure")
                || chain.method().returnType().simpleName().endsWith("SecurityFilterChain")
                || chain.method().returnType().simpleName().endsWith("SecurityWebFilterChain")
                || chain.calls("build").findAny().isPresent();
    }
}
