package dev.threatdoc.api.assertion;

import dev.threatdoc.model.AccessDecision;
import dev.threatdoc.model.Endpoint;
import dev.threatdoc.model.Endpoint.Access;
import dev.threatdoc.model.stability.Experimental;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Predicate;

/** Who may call an operation. What was not read of its protection fails, whatever is asked. */
@Experimental
public final class EndpointAssert {

    private final List<Endpoint> endpoints;

    EndpointAssert(List<Endpoint> endpoints) {
        this.endpoints = endpoints;
    }

    /** That only those may call it who have this role or scope: no other one is enough. */
    public EndpointAssert requiresRole(String role) {
        return requiresOneOf(role);
    }

    /** That only those may call it who have one of these roles or scopes. */
    public EndpointAssert requiresOneOf(String... roles) {
        SortedSet<String> enough = AccessDecision.restricted(List.of(roles)).roles();
        return each(
                "to require " + String.join(" or ", enough),
                e -> e.access() == Access.RESTRICTED && !e.roles().isEmpty() && enough.containsAll(e.roles()));
    }

    /** That nobody may call it who is not known. */
    public EndpointAssert requiresLogin() {
        return each("to require a login", e -> e.access() == Access.AUTHENTICATED || e.access() == Access.RESTRICTED);
    }

    /** That everybody may call it, on purpose. */
    public EndpointAssert isOpenToAnybody() {
        return each("to be open to anybody", e -> e.access() == Access.ANYBODY);
    }

    private EndpointAssert each(String expected, Predicate<Endpoint> wanted) {
        List<String> wrong =
                endpoints.stream().filter(wanted.negate()).map(Told::endpoint).toList();
        if (!wrong.isEmpty()) {
            throw Failure.of("Expected " + endpoints.get(0).words() + " " + expected + ", but found", wrong);
        }
        return this;
    }
}
