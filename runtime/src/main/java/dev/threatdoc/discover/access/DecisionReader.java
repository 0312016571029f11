package dev.threatdoc.discover.access;

import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.model.AccessDecision;
import dev.threatdoc.model.Endpoint.Access;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.read.code.CodeText;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.code.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what a call such as {@code hasRole("ADMIN")} of Spring Security asks of callers. */
final class DecisionReader {

    private static final Set<String> OPEN = Set.of("permitAll", "anonymous");
    private static final Set<String> KNOWN = Set.of("authenticated", "fullyAuthenticated", "rememberMe");
    private static final Set<String> RIGHTS = Set.of(
            "hasRole",
            "hasAnyRole",
            "hasAllRoles",
            "hasAuthority",
            "hasAnyAuthority",
            "hasAllAuthorities",
            "hasScope",
            "hasAnyScope");
    private static final Set<String> DECISIONS = Set.of("access", "hasIpAddress", "hasVariable", "not");

    private final Listed listed;

    DecisionReader(Listed listed) {
        this.listed = listed;
    }

    /** Who may call; nothing if the call decides nothing. */
    Optional<AccessDecision> read(Expression.Call call, Site<Expression.Call> site) {
        Evidence evidence = evidence(call, site);
        if (OPEN.contains(call.name())) {
            return Optional.of(AccessDecision.of(Access.ANYBODY, evidence));
        }
        if (KNOWN.contains(call.name())) {
            return Optional.of(AccessDecision.of(Access.AUTHENTICATED, evidence));
        }
        if (call.name().equals("denyAll")) {
            return Optional.of(AccessDecision.restricted(List.of(), evidence));
        }
        if (RIGHTS.contains(call.name())) {
            return Optional.of(rights(call.arguments(), evidence, site));
        }
        if (call.name().equals("access")) {
            return Optional.of(access(call, evidence, site));
        }
        return DECISIONS.contains(call.name())
                ? Optional.of(AccessDecision.of(Access.UNKNOWN, evidence))
                : Optional.empty();
    }

    private AccessDecision rights(List<Expression> arguments, Evidence evidence, Site<?> site) {
        List<String> names = listed.of(arguments, site).stream()
                .filter(n -> !n.contains(Texts.UNKNOWN))
                .toList();
        return names.isEmpty()
                ? AccessDecision.of(Access.UNKNOWN, evidence)
                : AccessDecision.restricted(names, evidence);
    }

    /** An expression, or a manager that is made of one or of rights. */
    private AccessDecision access(Expression.Call call, Evidence evidence, Site<?> site) {
        Optional<Expression> argument = call.argument(0);
        Optional<Expression> text = argument.filter(a -> !(a instanceof Expression.Lambda));
        if (argument.orElse(null) instanceof Expression.New created) {
            text = created.type().simpleName().startsWith("WebExpression")
                    ? created.arguments().stream().findFirst()
                    : Optional.empty();
        } else if (argument.orElse(null) instanceof Expression.Call inner
                && inner.receiver().orElse(null) instanceof Expression.Type) {
            return RIGHTS.contains(inner.name())
                    ? rights(inner.arguments(), evidence, site)
                    : AccessDecision.of(
                            inner.name().equals("authenticated") ? Access.AUTHENTICATED : Access.UNKNOWN, evidence);
        }
        return text.map(t -> String.join("", listed.of(List.of(t), site)))
                .filter(t -> !t.contains(Texts.UNKNOWN))
                .map(t -> Spel.read(t, evidence))
                .orElseGet(() -> AccessDecision.of(Access.UNKNOWN, evidence));
    }

    /** The rule as it is written, from the matcher on. */
    private static Evidence evidence(Expression.Call call, Site<Expression.Call> site) {
        String own = call.name() + arguments(call);
        String words = call.receiver().orElse(null) instanceof Expression.Call before
                ? before.name() + arguments(before) + "." + own
                : own;
        return new Evidence(words, Notes.evidence(site).place());
    }

    private static String arguments(Expression.Call call) {
        return call.arguments().stream().map(CodeText::of).collect(Collectors.joining(", ", "(", ")"));
    }
}
