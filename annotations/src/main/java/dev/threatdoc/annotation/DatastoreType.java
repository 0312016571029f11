package dev.threatdoc.annotation;

/** What a store is, by the interface through which its clients use it. */
public enum DatastoreType {
    /** Nobody has said, or none of the others fits. */
    UNKNOWN,

    /** Files and folders on a local or a network drive. */
    FILE_SYSTEM,

    /** A database that is queried with SQL. */
    SQL,

    /** A directory that is queried with LDAP, such as Active Directory. */
    LDAP,

    /** Amazon S3, or another object store with the same interface. */
    AWS_S3,

    /** A store of values by their keys, such as Redis or DynamoDB. */
    KEY_VALUE,

    /** A store of documents, such as MongoDB. */
    DOCUMENT,

    /** A search engine, such as Elasticsearch. */
    SEARCH,

    /** A queue or topic of messages, such as Kafka or RabbitMQ. */
    QUEUE,

    /** A store of copies that can be made again. */
    CACHE,

    /** A store of objects or files by their names, such as Google Cloud Storage. */
    OBJECT,

    /** A store of nodes and edges, such as Neo4j. */
    GRAPH,

    /** A store of measured values over time, such as InfluxDB. */
    TIME_SERIES
}
