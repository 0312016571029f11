package dev.threatdoc.discover.derive;

import dev.threatdoc.model.Property;
import dev.threatdoc.model.vocabulary.Enums;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Derives properties of a datastore from its technology and from the programs that use it. */
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

    /** What technologies of more than one role are by their interface. */
    private static final Map<String, String> INTERFACES = Map.of(
            "MongoDB", "DOCUMENT",
            "CouchDB", "DOCUMENT",
            "Couchbase", "DOCUMENT",
            "DynamoDB", "KEY_VALUE",
            "Redis", "KEY_VALUE",
            "Neo4j", "GRAPH",
            "InfluxDB", "TIME_SERIES",
            "Prometheus", "TIME_SERIES");

    private static final Map<Tag, String> ROLE_TYPES = new LinkedHashMap<>();

    static {
        ROLE_TYPES.put(Tags.SEARCH_ENGINE, "SEARCH");
        ROLE_TYPES.put(Tags.MESSAGE_BROKER, "QUEUE");
        ROLE_TYPES.put(Tags.CACHE, "CACHE");
        ROLE_TYPES.put(Tags.OBJECT_STORE, "OBJECT");
    }

    private Stores() {}

    /** Whether its technology is known to be queried in SQL. */
    static boolean isRelational(Node node) {
        return technologies(node).stream().anyMatch(RELATIONAL::contains);
    }

    /** States it for all stores of a system. */
    static Wiring describe(Wiring wiring) {
        List<Link> links = wiring.links();
        Wiring described = wiring;
        for (Node node : wiring.all()) {
            Optional<Property> role = ROLES.stream()
                    .flatMap(r -> Stream.ofNullable(node.tags().get(r)))
                    .findFirst();
            if (node.kind().equals(Kinds.DATASTORE) && role.isPresent()) {
                described = described.with(described(node, role.get(), links));
            }
        }
        return described;
    }

    private static Node described(Node node, Property role, List<Link> links) {
        NodeBuilder store = new NodeBuilder(node);
        List<String> technologies = technologies(node);
        if (!technologies.isEmpty()) {
            state(store, PropertyNames.IS_SQL, isRelational(node), role);
            if (isRelational(node)) {
                state(store, PropertyNames.TYPE, type("SQL"), role);
            } else if (node.has(Tags.DIRECTORY)) {
                state(store, PropertyNames.TYPE, type("LDAP"), role);
            } else if (technologies.stream().anyMatch(LIKE_S3::contains)) {
                state(store, PropertyNames.TYPE, type("AWS_S3"), role);
            } else {
                interfaceOf(node, technologies).ifPresent(t -> state(store, PropertyNames.TYPE, type(t), role));
            }
            // A name of ours stands for the service itself; at an address of one's own it may be a stand-in.
            if (node.name().startsWith("Amazon ") && technologies.stream().anyMatch(OF_AMAZON::contains)) {
                state(store, PropertyNames.ON_AWS, true, role);
            }
        }
        List<Link> uses = links.stream()
                .filter(l -> l.edge().joins(node) && !l.edge().has(Tags.REGISTRATION))
                .toList();
        List<Node> users = uses.stream()
                .map(l -> l.sink().is(node) ? l.source() : l.sink())
                .filter(n -> n.isOurs() && !n.hasAny(KindOf.INFRASTRUCTURE))
                .distinct()
                .toList();
        if (users.size() > 1) {
            Link second = uses.stream()
                    .filter(l -> l.edge().joins(users.get(1)))
                    .findFirst()
                    .orElseThrow();
            store.state(
                    PropertyNames.IS_SHARED,
                    Property.derived(true, second.edge().evidence().place()));
        }
        uses.stream()
                .filter(l -> l.source().has(Tags.LOGGING_SERVER))
                .findFirst()
                .ifPresent(l -> store.state(
                        PropertyNames.STORES_LOG_DATA,
                        Property.derived(true, l.edge().evidence().place())));
        return store.build();
    }

    /** How its clients use it, where its technology or its role leaves no doubt. */
    private static Optional<String> interfaceOf(Node node, List<String> technologies) {
        return technologies.stream()
                .flatMap(t -> Stream.ofNullable(INTERFACES.get(t)))
                .findFirst()
                .or(() -> ROLE_TYPES.entrySet().stream()
                        .filter(e -> node.has(e.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst());
    }

    private static Object type(String name) {
        return Enums.DATASTORE_TYPE.constant(name).orElseThrow();
    }

    private static void state(NodeBuilder node, PropertyName name, Object value, Property because) {
        node.state(name, Property.derived(value, because.place()));
    }

    private static List<String> technologies(Node node) {
        return ROLES.stream().flatMap(r -> node.values(r).stream()).toList();
    }
}
