package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.access.SecurityChain;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.code.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a chain of Spring Security asks of whoever sends certain requests.
 *
 * @param decision what it asks
 * @param paths the patterns of the requests' paths, as far as they are known; empty for any request
 * @param isForAny whether it is for every request for which no rule stands before it
 * @param evidence the call that decides
 */
record PathRule(Decision decision, List<String> paths, boolean isForAny, Evidence evidence) {

    /** What can be asked. */
    enum Decision {
        /** Nothing. */
        OPEN,
        /** To be known. */
        AUTHENTICATED,
        /** To be known and to have some right. */
        AUTHORIZED
    }

    private static final Set<String> MATCHERS = Set.of(
            "antMatchers", "mvcMatchers", "regexMatchers", "requestMatchers", "pathMatchers", "matchers", "antMatcher");
    private static final Set<String> ANY = Set.of("anyRequest", "anyExchange");
    private static final Set<String> OPENS = Set.of("permitAll", "anonymous");
    private static final Set<String> AUTHENTICATES = Set.of("authenticated", "fullyAuthenticated", "rememberMe");
    private static final Set<String> AUTHORIZES = Set.of(
            "hasRole",
            "hasAnyRole",
            "hasAllRoles",
            "hasAuthority",
            "hasAnyAuthority",
            "hasAllAuthorities",
            "hasScope",
            "hasAnyScope",
            "hasIpAddress",
            "denyAll");

    /** The rules of a chain; where one call follows another, the last one first. */
    static List<PathRule> of(SecurityChain chain, CodeBase code) {
        Texts texts = new Texts(code);
        return chain.calls().stream().flatMap(c -> of(c, texts).stream()).toList();
    }

    private static Optional<PathRule> of(Site<Expression.Call> call, Texts texts) {
        Optional<Decision> decision = decision(call.expression(), call, texts);
        Optional<Expression.Call> matcher = decision.isEmpty()
                ? Optional.empty()
                : matcher(call.expression().receiver());
        return matcher.filter(m -> !isForPreflight(m)).map(m -> {
            List<String> paths = texts.of(m.arguments(), call.type());
            boolean any = ANY.contains(m.name()) || paths.contains("/**");
            return new PathRule(decision.orElseThrow(), any ? List.of() : paths, any, Notes.evidence(call));
        });
    }

    /** The call that chose the requests, right before the decision or before a word such as {@code servletPath}. */
    private static Optional<Expression.Call> matcher(Optional<Expression> receiver) {
        if (!(receiver.orElse(null) instanceof Expression.Call call)) {
            return Optional.empty();
        }
        if (MATCHERS.contains(call.name()) || ANY.contains(call.name())) {
            return Optional.of(call);
        }
        return call.name().equals("servletPath") || call.name().equals("not")
                ? matcher(call.receiver())
                : Optional.empty();
    }

    /** Browsers ask with OPTIONS, before they send anything, whether they may: nothing is given away by it. */
    private static boolean isForPreflight(Expression.Call matcher) {
        return matcher.argument(0)
                .filter(a ->
                        a instanceof Expression.Select select && select.name().equals("OPTIONS"))
                .isPresent();
    }

    private static Optional<Decision> decision(Expression.Call call, Site<Expression.Call> site, Texts texts) {
        if (OPENS.contains(call.name())) {
            return Optional.of(Decision.OPEN);
        }
        if (AUTHENTICATES.contains(call.name())) {
            return Optional.of(Decision.AUTHENTICATED);
        }
        if (AUTHORIZES.contains(call.name())) {
            return Optional.of(Decision.AUTHORIZED);
        }
        return call.name().equals("access")
                ? Optional.of(call.argument(0)
                        .flatMap(a -> texts.of(a, site.type()))
                        .map(PathRule::ofExpression)
                        .orElse(Decision.AUTHORIZED))
                : Optional.empty();
    }

    /** What an expression such as {@code hasRole('ADMIN') and isFullyAuthenticated()} asks. */
    private static Decision ofExpression(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        if (plain.contains("permitall") || plain.contains("isanonymous")) {
            return Decision.OPEN;
        }
        return plain.matches("[!\\s]*is(fully)?authenticated(\\(\\))?\\s*")
                ? Decision.AUTHENTICATED
                : Decision.AUTHORIZED;
    }
}
