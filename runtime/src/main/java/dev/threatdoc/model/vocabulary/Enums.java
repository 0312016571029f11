package dev.threatdoc.model.vocabulary;

import dev.threatdoc.model.stability.Stable;
import java.util.List;
import java.util.Optional;

/** The enums that properties and the model itself take values from. */
@Stable
public final class Enums {

    /** How much protection data needs, lowest first. */
    public static final EnumType CLASSIFICATION = EnumType.of(
            "Classification",
            "How much protection data needs, lowest first.",
            true,
            "UNKNOWN",
            "Nobody has classified the data, or nobody has set a limit.",
            "PUBLIC",
            "Anybody may read it; its disclosure harms no one.",
            "RESTRICTED",
            "Meant for people inside the organisation or for named partners; its disclosure is unwelcome but does "
                    + "little harm.",
            "SENSITIVE",
            "Meant for those whose task needs it; its disclosure harms persons or the organisation, as with most "
                    + "personal data.",
            "SECRET",
            "Meant for few named people or programs; its disclosure does serious harm or lets somebody in, as with "
                    + "credentials, keys or health records.",
            "TOP_SECRET",
            "Meant for the fewest possible; its disclosure threatens lives or the existence of the organisation, as "
                    + "with its root signing keys.");

    /** Versions of the TLS protocol and of SSL before it, oldest first. */
    public static final EnumType TLS_VERSION = EnumType.of(
            "TLSVersion",
            "Versions of the TLS protocol and of SSL before it, oldest first.",
            true,
            "NONE",
            "No TLS at all, or nobody has said.",
            "SSLv1",
            "SSL 1.0, which was never released; broken.",
            "SSLv2",
            "SSL 2.0; broken and forbidden by RFC 6176.",
            "SSLv3",
            "SSL 3.0; broken and forbidden by RFC 7568.",
            "TLSv10",
            "TLS 1.0; withdrawn by RFC 8996.",
            "TLSv11",
            "TLS 1.1; withdrawn by RFC 8996.",
            "TLSv12",
            "TLS 1.2; sound with modern cipher suites.",
            "TLSv13",
            "TLS 1.3; all its cipher suites are modern.");

    /** How long credentials stay valid and how they can be ended before that. */
    public static final EnumType LIFETIME = EnumType.of(
            "Lifetime",
            "How long credentials stay valid and how they can be ended before that.",
            false,
            "NONE",
            "The data is no credentials.",
            "UNKNOWN",
            "The credentials have a lifetime that nobody has stated.",
            "SHORT",
            "They expire by themselves within a day, such as an access token.",
            "LONG",
            "They expire later than after a day, or never, and there is no procedure to revoke them.",
            "AUTO",
            "They live longer than a day, but a program revokes them when a rule is met, such as a sign of misuse or "
                    + "the end of a contract.",
            "MANUAL",
            "They live longer than a day, and a person can revoke them, such as a password that an administrator can "
                    + "reset.",
            "HARDCODED",
            "They stand in source code, a binary or an image, so that only a new release can replace them.");

    /** What a store is, by the interface through which its clients use it. */
    public static final EnumType DATASTORE_TYPE = EnumType.of(
            "DatastoreType",
            "What a store is, by the interface through which its clients use it.",
            false,
            "UNKNOWN",
            "Nobody has said, or none of the others fits.",
            "FILE_SYSTEM",
            "Files and folders on a local or a network drive.",
            "SQL",
            "A database that is queried with SQL.",
            "LDAP",
            "A directory that is queried with LDAP, such as Active Directory.",
            "AWS_S3",
            "Amazon S3, or another object store with the same interface.",
            "KEY_VALUE",
            "A store of values by their keys, such as Redis or DynamoDB.",
            "DOCUMENT",
            "A store of documents, such as MongoDB.",
            "SEARCH",
            "A search engine, such as Elasticsearch.",
            "QUEUE",
            "A queue or topic of messages, such as Kafka or RabbitMQ.",
            "CACHE",
            "A store of copies that can be made again.",
            "OBJECT",
            "A store of objects or files by their names, such as Google Cloud Storage.",
            "GRAPH",
            "A store of nodes and edges, such as Neo4j.",
            "TIME_SERIES",
            "A store of measured values over time, such as InfluxDB.");

    /**
     * What to do with a flow that has the ends, the data, the properties and the controls of another one, whatever its
     * name, note and order.
     */
    public static final EnumType ACTION = EnumType.of(
            "Action",
            "What to do with a flow that has the ends, the data, the properties and the controls of another one, "
                    + "whatever its name, note and order.",
            false,
            "NO_ACTION",
            "Keep it.",
            "RESTRICT",
            "Refuse the model.",
            "IGNORE",
            "Keep it, but draw only the first.");

    private static final List<EnumType> ALL = List.of(CLASSIFICATION, TLS_VERSION, LIFETIME, DATASTORE_TYPE, ACTION);

    private Enums() {}

    /** All enums. */
    public static List<EnumType> all() {
        return ALL;
    }

    /** The enum of that name, matched exactly. */
    public static Optional<EnumType> find(String name) {
        return ALL.stream().filter(e -> e.name().equals(name)).findFirst();
    }
}
