package dev.threatdoc.discover.access;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.model.AccessDecision;
import dev.threatdoc.model.Endpoint.Access;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import java.util.ArrayList;
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

    private final List<Chain> chains;
    private final List<ChainRules.Rule> ignored;
    private final Optional<Evidence> defaults;

    SpringRequests(Module module) {
        Listed listed = new Listed(module.code());
        MatcherReader matchers = new MatcherReader(listed, module.configuration());
        chains = new WholeChains(module, listed, matchers).all();
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
        for (Chain chain : chains) {
            Optional<AccessDecision> decided = chain.decide(asked);
            decided.ifPresent(perhaps::add);
            if (decided.isPresent() && chain.isSure() && chain.covers(asked)) {
                return Optional.of(Chain.agreed(perhaps));
            }
        }
        if (chains.stream().noneMatch(Chain::isSure)) {
            // Spring Boot's own chain is there where none of these is.
            perhaps.add(AccessDecision.of(Access.AUTHENTICATED));
        } else {
            perhaps.add(AccessDecision.of(Access.ANYBODY));
        }
        return Optional.of(Chain.agreed(perhaps));
    }

    /** The matchers behind {@code web.ignoring()}. */
    private static List<Site<Expression.Call>> ignored(Module module) {
        return module.code()
                .calls()
                .filter(c -> MATCHERS.contains(c.expression().name())
                        && c.expression().follows("ignoring"))
                .toList();
    }
}
