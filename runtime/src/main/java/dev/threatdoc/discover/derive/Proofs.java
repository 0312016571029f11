package dev.threatdoc.discover.derive;

import dev.threatdoc.model.Property;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which flows carry a proof of who sends: whoever asks for one at the door gets one with every request, be it that the
 * caller's files show where it comes from or not.
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

    /** Adds tags to the flows that carry a proof. */
    static void add(Collection<Edge> edges) {
        for (Edge edge : edges) {
            if (edge.tags.containsKey(Tags.PLAIN_TEXT_CREDENTIALS) || edge.tags.containsKey(Tags.CLIENT_SECRET)) {
                add(edge, Tags.PASSWORD);
            }
            // Where the answer is drawn and the request is not, it is the sink that has to prove itself.
            Node asked = edge.isAnswer ? edge.source : edge.sink;
            boolean knows = Boolean.TRUE.equals(value(asked.stated.get(PropertyNames.AUTHENTICATES_SOURCE)));
            Node asking = edge.isAnswer ? edge.sink : edge.source;
            if (edge.protocol.startsWith("HTTP") && knows && !asking.hasAny(UNPROVEN)) {
                if (asked.hasAny(TOKENS)) {
                    add(edge, Tags.TOKEN);
                } else if (asked.hasAny(PASSWORDS)) {
                    add(edge, Tags.PASSWORD);
                }
                if (asked.hasAny(RIGHTS)) {
                    add(edge, Tags.ASKS_FOR_RIGHT);
                }
            }
        }
    }

    private static void add(Edge edge, Tag tag) {
        Node.tag(edge.tags, tag, List.of(), edge.evidence);
    }

    private static @Nullable Object value(@Nullable Property property) {
        return property == null ? null : property.value();
    }
}
