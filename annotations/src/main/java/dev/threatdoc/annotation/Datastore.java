package dev.threatdoc.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Where data rests: a database, a directory, a file system, a bucket, a queue that keeps messages.
 *
 * <pre>{@code
 * @Datastore(value = "SQL Database", type = DatastoreType.SQL, storesPII = true)
 * @InBoundary(DatabaseNetwork.class)
 * @Controls(isEncryptedAtRest = true)
 * interface CommentRepository { ... }
 * }</pre>
 *
 * <p>Put on the repository that gives access to it, the annotation makes that type stand for the store behind it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Datastore {

    /**
     * The name in diagrams, reports and messages.
     *
     * <p>If left out: the simple name of the type in words, so that {@code CommentController} becomes "Comment
     * Controller".
     */
    String value() default "";

    /**
     * What it is or does, in a sentence or two for readers of the report; no bundled rule looks at it.
     *
     * <p>If left out: not said.
     */
    String description() default "";

    /**
     * The TCP port on which it accepts connections, 0 to 65535; -1 means not said. Flows into it that name no
     * destination port, and responses out of it that name no source port, take this one.
     *
     * <p>If left out: {@code -1}, not said.
     */
    int port() default -1;

    /**
     * The application protocol that it speaks on its port, in capitals as rules compare it, such as HTTP, HTTPS, SOAP,
     * IMAP or SMTP; HTTP means HTTP without TLS. Flows into it and responses out of it that name no protocol take this
     * one.
     *
     * <p>If left out: not said.
     */
    String protocol() default "";

    /**
     * The data that it holds or makes itself; every flow out of it carries them too. Data that only passes through is
     * named on the flows instead.
     *
     * <p>Each is a type with {@link DataAsset}. If left out: none.
     */
    Class<?>[] data() default {};

    /**
     * It runs on Amazon Web Services, be it as a managed service or on a machine rented there. Calling an AWS service
     * from elsewhere does not count.
     *
     * <p>If left out: {@code false}, as an assumption.
     */
    boolean onAWS() default false;

    /**
     * It opens or allocates files, sockets, threads, devices or the like on behalf of callers, who can influence how
     * many or which. What it needs once for itself, such as its own log file, does not count.
     *
     * <p>If left out: {@code false}, as an assumption.
     */
    boolean handlesResources() default false;

    /**
     * At least one environment variable decides what it does once it runs, settings and secrets included. Variables
     * that only the build reads do not count, nor do Java system properties.
     *
     * <p>If left out: {@code false}, as an assumption.
     */
    boolean usesEnvironmentVariables() default false;

    /**
     * The operating system that it runs on, such as Debian 12; in a container, that of the base image.
     *
     * <p>If left out: not said.
     */
    String os() default "";

    /**
     * It is a managed database of Amazon RDS, Aurora included. A database that we install on a machine at AWS does not
     * count.
     *
     * <p>If left out: {@code false}, as an assumption.
     */
    boolean onRDS() default false;

    /**
     * It holds logs, traces or audit records of the system. A database's own transaction log does not count.
     *
     * <p>If left out: {@code false}, as an assumption.
     */
    boolean storesLogData() default false;

    /**
     * At least one record relates to a living person who can be identified by it, alone or together with other data
     * within reach, pseudonyms included. Data that was made anonymous beyond recovery does not count.
     *
     * <p>If left out: {@code false}, as an assumption.
     */
    boolean storesPII() default false;

    /**
     * It holds data whose disclosure would harm the organisation or others, such as credentials, keys, payment or
     * health data or trade secrets, whether encrypted or not. Data meant for everybody in the organisation or beyond
     * does not count.
     *
     * <p>If left out: {@code false}, as an assumption.
     */
    boolean storesSensitiveData() default false;

    /**
     * At least one client queries it in SQL or a dialect of it, written by hand or produced by an object-relational
     * mapper. A store with only a key-value, document or file interface does not count.
     *
     * <p>If left out: {@code true}, as an assumption.
     */
    boolean isSQL() default true;

    /**
     * At least two separately deployed applications or services read it or write to it. Several instances of one
     * application do not count, nor do the tools of its administrators.
     *
     * <p>If left out: {@code false}, as an assumption.
     */
    boolean isShared() default false;

    /**
     * At least one element of the model can add, change or delete what it holds. The access of its administrators does
     * not count.
     *
     * <p>If left out: {@code false}, as an assumption.
     */
    boolean hasWriteAccess() default false;

    /**
     * What it is, by the interface through which its clients use it.
     *
     * <p>If left out: {@code UNKNOWN}, as an assumption.
     */
    DatastoreType type() default DatastoreType.UNKNOWN;

    /**
     * The highest classification of data that it is approved to store, process or carry; data above it counts as a
     * leak. UNKNOWN means that nothing was approved, so that all classified data is above it.
     *
     * <p>If left out: {@code UNKNOWN}, as an assumption.
     */
    Classification maxClassification() default Classification.UNKNOWN;

    /**
     * The oldest TLS version that it accepts from those who connect to it; older ones are refused by configuration, not
     * merely unused. NONE means that no minimum is enforced.
     *
     * <p>If left out: {@code NONE}, as an assumption.
     */
    TLSVersion minTLSVersion() default TLSVersion.NONE;

    /**
     * The files that hold its code or configuration, as paths from the root of the project, with forward slashes.
     *
     * <p>If left out: none.
     */
    String[] sourceFiles() default {};
}
