package dev.threatdoc.discover.access;

import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.model.AccessDecision;
import dev.threatdoc.model.Endpoint.Access;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rules of one chain of Spring Security, in their order.
 *
 * @param order its place among the chains; the lowest is asked first
 * @param scope the requests that it is for at all
 * @param rules from the first
 * @param rest what becomes of requests for which there is no rule
 */
record ChainRules(int order, RequestMatch scope, List<Rule> rules, AccessDecision rest) {

    /** What some requests take. */
    record Rule(RequestMatch match, AccessDecision decision) {}

    static final int LAST = Integer.MAX_VALUE;
    /** The order of a configurer class that names none. */
    private static final int ADAPTER = 100;
    /** The order of a resource server of the old module for OAuth 2. */
    private static final int RESOURCE_SERVER = 3;

    private static final String ORDER = "org.springframework.core.annotation.Order";
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
    private static final Set<String> RULES =
            Set.of("authorizeRequests", "authorizeHttpRequests", "authorizeExchange", "authorizeRequest");

    ChainRules {
        rules = List.copyOf(rules);
    }

    static ChainRules of(SecurityChain chain, MatcherReader matchers, DecisionReader decisions) {
        List<Site<Expression.Call>> calls = inOrder(chain);
        List<Rule> rules = new ArrayList<>();
        RequestMatch scope = RequestMatch.ANY;
        boolean scoped = false;
        for (Site<Expression.Call> site : calls) {
            Expression.Call call = site.expression();
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
        return new ChainRules(order(chain), scope, rules, rest(chain, calls, rules));
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

    /** The calls as they are made: what a call is made on and its arguments before the call itself. */
    private static List<Site<Expression.Call>> inOrder(SecurityChain chain) {
        List<Site<Expression.Call>> calls = new ArrayList<>();
        chain.method().body().forEach(e -> add(e, chain, calls));
        return calls;
    }

    private static void add(Expression expression, SecurityChain chain, List<Site<Expression.Call>> calls) {
        expression.parts().forEach(p -> add(p, chain, calls));
        if (expression instanceof Expression.Call call) {
            calls.add(new Site<>(call, chain.type(), chain.method().place()));
        }
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

    private static AccessDecision rest(SecurityChain chain, List<Site<Expression.Call>> calls, List<Rule> rules) {
        Optional<Site<Expression.Call>> style = calls.stream()
                .filter(c -> RULES.contains(c.expression().name()))
                .findFirst();
        if (style.isPresent() && !rules.isEmpty()) {
            Evidence evidence = Notes.evidence(style.get());
            return NEW_STYLE.contains(style.get().expression().name())
                    ? AccessDecision.restricted(List.of(), evidence)
                    : AccessDecision.of(Access.ANYBODY, evidence);
        }
        if (style.isPresent()
                || calls.stream().anyMatch(c -> c.expression().name().startsWith("addFilter"))) {
            return AccessDecision.of(Access.UNKNOWN, evidence(chain));
        }
        return AccessDecision.of(Access.ANYBODY, evidence(chain));
    }

    private static Evidence evidence(SecurityChain chain) {
        return new Evidence(
                "a chain of " + chain.type().simpleName() + " without rules",
                chain.method().place());
    }

    private static int order(SecurityChain chain) {
        Optional<CodeAnnotation> order = CodeAnnotation.find(chain.method().annotations(), ORDER)
                .or(() -> chain.type().annotation(ORDER).filter(o -> isAdapter(chain)));
        if (order.isPresent()) {
            return order.get().value("value").flatMap(ChainRules::number).orElse(LAST);
        }
        return chain.type().supertypes().stream()
                .map(t -> t.simpleName())
                .filter(n -> n.endsWith("ConfigurerAdapter"))
                .findFirst()
                .map(n -> n.startsWith("ResourceServer") ? RESOURCE_SERVER : ADAPTER)
                .orElse(LAST);
    }

    private static boolean isAdapter(SecurityChain chain) {
        return chain.type().supertypes().stream().anyMatch(t -> t.simpleName().endsWith("ConfigurerAdapter"));
    }

    private static Optional<Integer> number(Expression value) {
        if (value instanceof Expression.Literal literal && literal.value() instanceof Number number) {
            return Optional.of(number.intValue());
        }
        if (value instanceof Expression.Select select) {
            return Optional.of(select.name().equals("HIGHEST_PRECEDENCE") ? Integer.MIN_VALUE : LAST);
        }
        // Ordered.HIGHEST_PRECEDENCE + 1, and negative numbers.
        List<Integer> parts =
                value.parts().stream().flatMap(p -> number(p).stream()).toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        value instanceof Expression.Concat
                                ? parts.stream().mapToInt(Integer::intValue).sum()
                                : -parts.get(0));
    }
}
