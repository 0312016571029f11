package dev.threatdoc.model.vocabulary;

import static dev.threatdoc.model.vocabulary.PropertySpec.flag;

/** The kind {@code Datastore} and what can be said of one. */
final class KindOfDatastore {

    static final ElementKind KIND = KindOfAsset.KIND.extend(
            "Datastore",
            "Datastore",
            Shape.DATASTORE,
            "Where data rests: a database, a directory, a file system, a bucket, a queue that keeps messages.",
            flag(
                    "onRDS",
                    "It is a managed database of Amazon RDS, Aurora included. A database that we install on a "
                            + "machine at AWS does not count."),
            flag(
                    "storesLogData",
                    "It holds logs, traces or audit records of the system. A database's own transaction log does not "
                            + "count."),
            flag(
                    "storesPII",
                    "At least one record relates to a living person who can be identified by it, alone or together "
                            + "with other data within reach, pseudonyms included. Data that was made anonymous "
                            + "beyond recovery does not count."),
            flag(
                    "storesSensitiveData",
                    "It holds data whose disclosure would harm the organisation or others, such as credentials, "
                            + "keys, payment or health data or trade secrets, whether encrypted or not. Data meant "
                            + "for everybody in the organisation or beyond does not count."),
            flag(
                    "isSQL",
                    true,
                    "At least one client queries it in SQL or a dialect of it, written by hand or produced by an "
                            + "object-relational mapper. A store with only a key-value, document or file interface "
                            + "does not count."),
            flag(
                    "isShared",
                    "At least two separately deployed applications or services read it or write to it. Several "
                            + "instances of one application do not count, nor do the tools of its administrators."),
            flag(
                    "hasWriteAccess",
                    "At least one element of the model can add, change or delete what it holds. The access of its "
                            + "administrators does not count."),
            PropertySpec.of(
                    "type", Enums.DATASTORE_TYPE, "What it is, by the interface through which its clients use it."));

    private KindOfDatastore() {}
}
