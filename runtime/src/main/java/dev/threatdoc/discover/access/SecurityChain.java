package dev.threatdoc.discover.access;

import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One method that tells Spring Security how to treat requests, in the style of configurer classes or in that of
 * lambdas, for servlets or reactive.
 *
 * @param type the type that it belongs to
 * @param method the method
 * @param calls the calls in it that belong to the builder; of a chain of calls the last one first
 */
public record SecurityChain(CodeType type, CodeMethod method, List<Site<Expression.Call>> calls) {

    private static final String CONFIG = "org.springframework.security.config.";

    /** What such methods tell it to. */
    public static final Set<String> BUILDERS =
            Set.of(CONFIG + "annotation.web.builders.HttpSecurity", CONFIG + "web.server.ServerHttpSecurity");

    /** What restricts the whole chain to some requests, so that "any request" in it means any of these. */
    private static final Set<String> SCOPES =
            Set.of("securityMatcher", "securityMatchers", "antMatcher", "mvcMatcher", "regexMatcher", "requestMatcher");

    /** All of them. */
    public static List<SecurityChain> of(CodeBase code) {
        return code.types().stream()
                .filter(t -> code.mentionsAnyBelow(t, List.of("org.springframework.security.")))
                .flatMap(t -> t.methods().stream().flatMap(m -> of(t, m).stream()))
                .toList();
    }

    private static Optional<SecurityChain> of(CodeType type, CodeMethod method) {
        boolean configures = method.parameters().stream().anyMatch(p -> p.type().isAny(BUILDERS));
        List<Site<Expression.Call>> calls = method.body().stream()
                .flatMap(Expression::all)
                .filter(Expression.Call.class::isInstance)
                .map(Expression.Call.class::cast)
                .filter(c -> configures
                        || c.rootType().filter(t -> t.isAny(BUILDERS)).isPresent())
                .map(c -> new Site<>(c, type, method.place()))
                .toList();
        return calls.isEmpty() ? Optional.empty() : Optional.of(new SecurityChain(type, method, calls));
    }

    /** The calls of those methods. */
    public Stream<Site<Expression.Call>> calls(String... names) {
        Set<String> wanted = Set.of(names);
        return calls.stream().filter(c -> wanted.contains(c.expression().name()));
    }

    /** Whether it speaks of some requests only. */
    public boolean isRestricted() {
        return calls.stream()
                .map(Site::expression)
                .anyMatch(c -> (SCOPES.contains(c.name()) && !isForAll(c)) || choosesRequests(c));
    }

    private static boolean isForAll(Expression.Call call) {
        return call.argument(0)
                .filter(a -> a instanceof Expression.Literal literal
                        && literal.value().equals("/**"))
                .isPresent();
    }

    /**
     * The old {@code requestMatchers().antMatchers(..).and()}, or the same with a lambda, unless it chooses them all.
     */
    private boolean choosesRequests(Expression.Call call) {
        boolean chooses = call.name().equals("requestMatchers")
                && !call.follows("authorizeRequests")
                && (call.arguments().isEmpty() || call.arguments().get(0) instanceof Expression.Lambda);
        return chooses
                && calls.stream()
                        .map(Site::expression)
                        .noneMatch(c -> c.name().endsWith("atchers")
                                && c.receiver().filter(call::equals).isPresent()
                                && isForAll(c));
    }

    /** The place at which a part of it, such as {@code httpBasic}, is set up and not switched off. */
    public Optional<Evidence> sets(String part) {
        return calls(part)
                .filter(c -> !disables(c.expression()) && !isSwitchedOff(part))
                .findFirst()
                .map(Notes::evidence);
    }

    /** The place at which a part of it, such as {@code csrf}, is switched off, in either style. */
    public Optional<Evidence> switchesOff(String part) {
        return calls("disable")
                .filter(c -> isDirectlyAfter(c.expression(), part))
                .map(Notes::evidence)
                .findFirst()
                .or(() -> calls(part)
                        .filter(c -> disables(c.expression()))
                        .map(c -> new Evidence(part + " disabled", c.place()))
                        .findFirst());
    }

    private boolean isSwitchedOff(String part) {
        return calls("disable").anyMatch(c -> isDirectlyAfter(c.expression(), part));
    }

    private static boolean isDirectlyAfter(Expression.Call call, String method) {
        return call.receiver().orElse(null) instanceof Expression.Call before
                && before.name().equals(method);
    }

    /**
     * Whether an argument switches off what the call is about, and not a part of it: {@code csrf(c -> c.disable())},
     * {@code csrf(AbstractHttpConfigurer::disable)}, but not {@code headers(h -> h.cacheControl().disable())}.
     */
    private static boolean disables(Expression.Call call) {
        Expression argument = call.argument(0).orElse(null);
        if (argument instanceof Expression.Lambda lambda) {
            return lambda.body().stream().flatMap(Expression::all).anyMatch(e -> disables(e, lambda));
        }
        return argument instanceof Expression.MethodReference reference
                && reference.name().equals("disable");
    }

    private static boolean disables(Expression expression, Expression.Lambda lambda) {
        return expression instanceof Expression.Call inner
                && inner.name().equals("disable")
                && inner.receiver().orElse(null) instanceof Expression.Variable variable
                && lambda.parameters().contains(variable.name());
    }
}
