package dev.threatdoc.discover.access;

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

/**
 * The rules of one chain of Spring Security, in their order, where each of its branches is taken as the configuration
 * or a choice says.
 *
 * @param scope the requests that it is for at all
 * @param rules from the first
 * @param rest what becomes of requests for which there is no rule
 */
record ChainRules(RequestMatch scope, List<Rule> rules, AccessDecision rest) {

    /** What some requests take. */
    record Rule(RequestMatch match, AccessDecision decision) {}

    private static final Set<String> MATCHERS = Set.of(
            "antMatchers",
            "mvcMatchers",
            "regexMatchers",
            "requestMatchers",
            "pathMatchers",
            "matchers",
            "anyRequest",
            "anyExchange");
    private static final Set<String> SCOPES =
            Set.of("securityMatcher", "antMatcher", "mvcMatcher", "regexMatcher", "requestMatcher");
    private static final Set<String> NEW_STYLE = Set.of("authorizeHttpRequests", "authorizeExchange");

    ChainRules {
        rules = List.copyOf(rules);
    }

    static ChainRules of(SecurityChain chain, ChainCalls made, MatcherReader matchers, DecisionReader decisions) {
        List<Rule> rules = new ArrayList<>();
        RequestMatch scope = RequestMatch.ANY;
        boolean scoped = false;
        for (ChainCalls.Step step : made.steps()) {
            Site<Expression.Call> site = step.site();
            Expression.Call call = site.expression();
            if (!step.isRead()) {
                rules.add(new Rule(RequestMatch.UNKNOWN, AccessDecision.of(Access.UNKNOWN, Notes.evidence(site))));
                continue;
            }
            if (isScope(call)) {
                RequestMatch match = matchers.of(call, site);
                scope = scoped ? scope.or(match) : match;
                scoped = true;
                continue;
            }
            if (call.name().equals("permitAll")) {
                loginPage(call)
                        .ifPresent(p -> rules.add(
                                0,
                                new Rule(
                                        matchers.of(p, site),
                                        AccessDecision.of(Access.ANYBODY, Notes.evidence(site)))));
            }
            Optional<Expression.Call> matcher = matcher(call);
            if (matcher.isPresent() && !choosesScope(matcher.get())) {
                decisions.read(call, site).ifPresent(d -> rules.add(new Rule(matchers.of(matcher.get(), site), d)));
            }
        }
        return new ChainRules(scope, rules, rest(chain, made, rules));
    }

    /** Who may call by this chain; nothing if it is not for the operation. */
    Optional<AccessDecision> decide(Asked asked) {
        if (!scope.mayTouch(asked)) {
            return Optional.empty();
        }
        AccessDecision decided = rest;
        List<AccessDecision> perhaps = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.match().covers(asked)) {
                decided = rule.decision();
                break;
            }
            if (rule.match().mayTouch(asked)) {
                perhaps.add(rule.decision());
            }
        }
        if (!scope.covers(asked)) {
            perhaps.add(AccessDecision.of(Access.UNKNOWN));
        }
        AccessDecision settled = decided;
        boolean agreed = perhaps.stream()
                .allMatch(p -> p.access() == settled.access() && p.roles().equals(settled.roles()));
        return Optional.of(
                agreed ? decided : new AccessDecision(Access.UNKNOWN, new java.util.TreeSet<>(), decided.rules()));
    }

    /** The call that chose the requests which a call decides on: right before it, or before a word between. */
    private static Optional<Expression.Call> matcher(Expression.Call call) {
        if (!(call.receiver().orElse(null) instanceof Expression.Call before)) {
            return Optional.empty();
        }
        if (MATCHERS.contains(before.name())) {
            return Optional.of(before);
        }
        return before.name().equals("servletPath") ? matcher(before) : Optional.empty();
    }

    /** The page for logins that a {@code permitAll()} in the configuration of a login opens. */
    private static Optional<Expression.Call> loginPage(Expression.Call call) {
        return call.receiver().orElse(null) instanceof Expression.Call before
                ? before.name().equals("loginPage") ? Optional.of(before) : loginPage(before)
                : Optional.empty();
    }

    private static boolean isScope(Expression.Call call) {
        return (SCOPES.contains(call.name()) && !isWithinMatcher(call))
                || (MATCHERS.contains(call.name()) && choosesScope(call));
    }

    /** A factory such as {@code AntPathRequestMatcher.antMatcher("/x")} is a part of what it stands in. */
    private static boolean isWithinMatcher(Expression.Call call) {
        return call.receiver().isEmpty() || call.receiver().get() instanceof Expression.Type;
    }

    /** The old {@code requestMatchers().antMatchers(..)}, and the same in lambdas. */
    private static boolean choosesScope(Expression.Call call) {
        if (!(call.receiver().orElse(null) instanceof Expression.Call before)) {
            return false;
        }
        return (before.name().equals("requestMatchers") && before.arguments().isEmpty())
                || (MATCHERS.contains(before.name()) && choosesScope(before));
    }

    private static AccessDecision rest(SecurityChain chain, ChainCalls made, List<Rule> rules) {
        List<ChainCalls.Step> steps = made.steps();
        Optional<ChainCalls.Step> unread =
                steps.stream().filter(s -> !s.isRead()).findFirst();
        if (unread.isPresent()) {
            return AccessDecision.of(Access.UNKNOWN, Notes.evidence(unread.get().site()));
        }
        Optional<Site<Expression.Call>> style = steps.stream()
                .map(ChainCalls.Step::site)
                .filter(c -> ChainCalls.RULES.contains(c.expression().name()))
                .findFirst();
        if (style.isPresent() && !rules.isEmpty()) {
            Evidence evidence = Notes.evidence(style.get());
            return NEW_STYLE.contains(style.get().expression().name())
                    ? AccessDecision.restricted(List.of(), evidence)
                    : AccessDecision.of(Access.ANYBODY, evidence);
        }
        if (style.isPresent()
                || made.hasUnread()
                || steps.stream().anyMatch(s -> s.site().expression().name().startsWith("addFilter"))) {
            return AccessDecision.of(Access.UNKNOWN, evidence(chain));
        }
        return AccessDecision.of(Access.ANYBODY, evidence(chain));
    }

    private static Evidence evidence(SecurityChain chain) {
        return new Evidence(
                "a chain of " + chain.type().simpleName() + " without rules",
                chain.method().place());
    }
}
