package dev.threatdoc.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A system or an organisation that takes part, but that we neither build nor run.
 *
 * <pre>{@code
 * @ExternalEntity(value = "Payment Provider", protocol = "HTTPS", port = 443)
 * @OutOfScope("run by the provider, under contract")
 * interface PaymentProvider {}
 * }</pre>
 *
 * <p>Put on the client class that calls it, the annotation makes that class stand for the system behind it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ExternalEntity {

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
     * Its people can lay hands on a device or medium that holds code or data of the system, for instance because the
     * software is installed on their own machines. Access over a network or a remote console does not count.
     *
     * <p>If left out: {@code false}, as an assumption.
     */
    boolean hasPhysicalAccess() default false;

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
