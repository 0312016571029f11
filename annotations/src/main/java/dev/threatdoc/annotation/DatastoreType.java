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
    AWS_S3
}
