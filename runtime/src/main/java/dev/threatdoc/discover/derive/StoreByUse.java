package dev.threatdoc.discover.derive;

import dev.threatdoc.model.Connection;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import java.util.List;
import java.util.Set;

/**
 * Tells what a container is whose image says nothing, by what is spoken to it: whoever is asked in SQL is a database.
 */
final class StoreByUse {

    private static final Set<Tag> ROLES = Set.of(
            Tags.DATABASE,
            Tags.CACHE,
            Tags.SEARCH_ENGINE,
            Tags.DIRECTORY,
            Tags.OBJECT_STORE,
            Tags.MESSAGE_BROKER,
            Tags.MAIL_SERVER);

    private StoreByUse() {}

    /** The far end, with the role that a connection gives to what has no other. */
    static Node told(Node end, Connection connection) {
        Tag role = connection.end().role().filter(ROLES::contains).orElse(null);
        boolean isUnknown = end.isOurs()
                && !end.isDeclared()
                && !end.hasAny(KindOf.STORES)
                && !end.hasAny(KindOf.INFRASTRUCTURE)
                && !end.hasAny(ROLES)
                && !end.has(Tags.ENDPOINTS)
                && end.program().connections().isEmpty();
        if (role == null || !isUnknown) {
            return end;
        }
        NodeBuilder more = new NodeBuilder(end);
        String technology = connection.end().technology();
        more.tag(role, technology.isEmpty() ? List.of() : List.of(technology), connection.evidence());
        List<Integer> ports = end.program().ports();
        if (!ports.isEmpty() && !end.has(Tags.PORT)) {
            more.tag(Tags.PORT, List.of(ports.get(0).toString()), connection.evidence());
        }
        return more.build();
    }
}
