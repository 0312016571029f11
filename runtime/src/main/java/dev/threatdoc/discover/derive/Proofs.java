package dev.threatdoc.discover.derive;

import dev.threatdoc.model.Property;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Derives which dataflows are authenticated: an element that authenticates its callers gets a proof with every request,
 * whether the caller's files show where that comes from or not.
 */
final class Proofs {

    /** What makes a sink ask for a token. */
    private static final Set<Tag> TOKENS = Set.of(Tags.RESOURCE_SERVER);
    /** What makes a sink ask for a user name and a password. */
    private static final Set<Tag> PASSWORDS = Set.of(Tags.BASIC_AUTHENTICATION);
    /** What makes a sink ask whether whoever is known also may. */
    private static final Set<Tag> RIGHTS =
            Set.of(Tags.PRE_AUTHORIZED_ENDPOINTS, Tags.AUTHORIZES_REQUESTS, Tags.AUTHORIZES_ALL_REQUESTS);

    /**
     * Who may well get in without one: people who are still to log in, and what fetches measurements, which programs
     * that ask everybody else commonly let pass.
     */
    private static final Set<Tag> UNPROVEN = Set.of(Tags.USER, Tags.METRICS_SERVER);

    private Proofs() {}

    /** Tags the flows that carry a proof. */
    static Wiring add(Wiring wiring) {
        Wiring proven = wiring;
        for (Link link : wiring.links()) {
            proven = proven.with(proven(link));
        }
        return proven;
    }

    private static Edge proven(Link link) {
        Edge edge = link.edge();
        if (edge.has(Tags.PLAIN_TEXT_CREDENTIALS) || edge.has(Tags.CLIENT_SECRET)) {
            edge = edge.tagged(Tags.PASSWORD);
        }
        // Where the answer is drawn and the request is not, it is the sink that has to prove itself.
        Node asked = edge.isAnswer() ? link.source() : link.sink();
        boolean knows = Boolean.TRUE.equals(value(asked.stated().get(PropertyNames.AUTHENTICATES_SOURCE)));
        Node asking = edge.isAnswer() ? link.sink() : link.source();
        if (edge.protocol().startsWith("HTTP") && knows && !asking.hasAny(UNPROVEN)) {
            if (asked.hasAny(TOKENS)) {
                edge = edge.tagged(Tags.TOKEN);
            } else if (asked.hasAny(PASSWORDS)) {
                edge = edge.tagged(Tags.PASSWORD);
            }
            if (asked.hasAny(RIGHTS)) {
                edge = edge.tagged(Tags.ASKS_FOR_RIGHT);
            }
        }
        return edge;
    }

    private static @Nullable Object value(@Nullable Property property) {
        return property == null ? null : property.value();
    }
}
