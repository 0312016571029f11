package dev.threatdoc.model;

import dev.threatdoc.model.Endpoint.Access;
import dev.threatdoc.model.stability.Experimental;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may call something.
 *
 * @param access who
 * @param roles the roles or scopes of which a restricted one takes one, without {@code ROLE_}; none where nobody may
 * @param rules what says so: rules for paths, annotations, or both; empty where nobody says anything
 */
@Experimental
public record AccessDecision(Access access, SortedSet<String> roles, List<Evidence> rules) {

    /** What Spring puts before the names of roles. */
    private static final String PREFIX = "ROLE_";

    public AccessDecision {
        roles = Collections.unmodifiableSortedSet(new TreeSet<>(roles));
        rules = List.copyOf(rules);
    }

    /** Whoever it is, by those rules. */
    public static AccessDecision of(Access access, Evidence... rules) {
        return new AccessDecision(access, new TreeSet<>(), List.of(rules));
    }

    /** Whoever has one of some roles, by those rules. */
    public static AccessDecision restricted(Collection<String> roles, Evidence... rules) {
        TreeSet<String> plain = new TreeSet<>();
        roles.stream()
                .map(r -> r.startsWith(PREFIX) ? r.substring(PREFIX.length()) : r)
                .forEach(plain::add);
        return new AccessDecision(Access.RESTRICTED, plain, List.of(rules));
    }

    /** What says so, in words; empty where nobody says anything. */
    public String words() {
        return rules.stream().map(Evidence::text).collect(Collectors.joining(", "));
    }

    /** Whether nobody at all may call it. */
    public boolean isDenied() {
        return access == Access.RESTRICTED && roles.isEmpty();
    }

    /** What is left where both this and another rule must let a caller through. */
    public AccessDecision and(AccessDecision other) {
        List<Evidence> both =
                Stream.concat(rules.stream(), other.rules.stream()).toList();
        if (access == Access.RESTRICTED && other.access == Access.RESTRICTED) {
            if (isDenied() || other.isDenied()) {
                return new AccessDecision(Access.RESTRICTED, new TreeSet<>(), both);
            }
            TreeSet<String> common = new TreeSet<>(roles);
            common.retainAll(other.roles);
            if (common.isEmpty()) {
                common.addAll(roles);
                common.addAll(other.roles);
            }
            return new AccessDecision(Access.RESTRICTED, common, both);
        }
        AccessDecision stricter = strictness(access) >= strictness(other.access) ? this : other;
        return new AccessDecision(stricter.access, stricter.roles, both);
    }

    private static int strictness(Access access) {
        return switch (access) {
            case ANYBODY -> 0;
            case AUTHENTICATED -> 1;
            case UNKNOWN -> 2;
            case RESTRICTED -> 3;
        };
    }
}
