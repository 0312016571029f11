package dev.threatdoc.discover.derive;

import dev.threatdoc.model.Property;
import dev.threatdoc.model.vocabulary.Enums;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What follows for a store from its technology and from those who use it. */
final class Stores {

    /** A relational database of which nobody says which one it is. */
    static final String ANY_SQL = "SQL";

    private static final Set<String> RELATIONAL = Set.of(
            ANY_SQL,
            "PostgreSQL",
            "MySQL",
            "MariaDB",
            "Oracle",
            "SQL Server",
            "Db2",
            "H2",
            "HSQLDB",
            "Derby",
            "SQLite");
    private static final Set<String> LIKE_S3 = Set.of("S3", "MinIO");
    private static final Set<String> OF_AMAZON = Set.of("S3", "DynamoDB", "SQS", "SNS", "Kinesis");
    private static final List<Tag> ROLES = List.of(
            Tags.DATABASE,
            Tags.EXTERNAL_DATABASE,
            Tags.CACHE,
            Tags.SEARCH_ENGINE,
            Tags.DIRECTORY,
            Tags.OBJECT_STORE,
            Tags.MESSAGE_BROKER);

    private Stores() {}

    /** Whether its technology is known to be queried in SQL. */
    static boolean isRelational(Node node) {
        return technologies(node).stream().anyMatch(RELATIONAL::contains);
    }

    /** States it for all stores among those elements. */
    static void describe(List<Node> nodes, Collection<Edge> edges) {
        nodes.stream()
                .filter(n -> n.kind().equals(Kinds.DATASTORE))
                .forEach(n -> ROLES.stream()
                        .flatMap(r -> Stream.ofNullable(n.tags.get(r)))
                        .findFirst()
                        .ifPresent(role -> describe(n, role, edges)));
    }

    private static void describe(Node node, Property role, Collection<Edge> edges) {
        List<String> technologies = technologies(node);
        if (!technologies.isEmpty()) {
            state(node, PropertyNames.IS_SQL, isRelational(node), role);
            if (isRelational(node)) {
                state(node, PropertyNames.TYPE, type("SQL"), role);
            } else if (node.has(Tags.DIRECTORY)) {
                state(node, PropertyNames.TYPE, type("LDAP"), role);
            } else if (technologies.stream().anyMatch(LIKE_S3::contains)) {
                state(node, PropertyNames.TYPE, type("AWS_S3"), role);
            }
            // A name of ours stands for the service itself; at an address of one's own it may be a stand-in.
            if (node.name.startsWith("Amazon ") && technologies.stream().anyMatch(OF_AMAZON::contains)) {
                state(node, PropertyNames.ON_AWS, true, role);
            }
        }
        List<Edge> uses = edges.stream()
                .filter(e -> (e.sink == node || e.source == node) && !e.tags.containsKey(Tags.REGISTRATION))
                .toList();
        List<Node> users = uses.stream()
                .map(e -> e.sink == node ? e.source : e.sink)
                .filter(n -> n.isOurs && !n.hasAny(KindOf.INFRASTRUCTURE))
                .distinct()
                .toList();
        if (users.size() > 1) {
            Edge second = uses.stream()
                    .filter(e -> e.source == users.get(1) || e.sink == users.get(1))
                    .findFirst()
                    .orElseThrow();
            node.stated.putIfAbsent(PropertyNames.IS_SHARED, Property.derived(true, second.evidence.place()));
        }
        uses.stream()
                .filter(e -> e.source.has(Tags.LOGGING_SERVER))
                .findFirst()
                .ifPresent(e -> node.stated.putIfAbsent(
                        PropertyNames.STORES_LOG_DATA, Property.derived(true, e.evidence.place())));
    }

    private static Object type(String name) {
        return Enums.DATASTORE_TYPE.constant(name).orElseThrow();
    }

    private static void state(Node node, PropertyName name, Object value, Property because) {
        node.stated.putIfAbsent(name, Property.derived(value, because.place()));
    }

    private static List<String> technologies(Node node) {
        return ROLES.stream().flatMap(r -> node.values(r).stream()).toList();
    }
}
