package dev.threatdoc.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A running program, or a part of one, that does more than answer requests: a worker, a scheduled job, a desktop or
 * browser application.
 *
 * <pre>{@code
 * @Process(value = "Nightly Import", dataType = "XML")
 * @Controls(validatesInput = true)
 * class ImportJob { ... }
 * }</pre>
 *
 * <p>A program that chiefly waits for requests is a {@link Server}, one that a platform starts on demand a
 * {@link Lambda}, several like ones are a {@link SetOfProcesses}.
 *
 * <p>In a file that uses {@link java.lang.Process} too, one of the two has to be written with its package.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
// The kind has had this name for as long as there have been data-flow diagrams.
@SuppressWarnings("JavaLangClash")
public @interface Process {

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
     * Managed if a runtime such as the JVM checks all memory access of the code; Unmanaged if native code handles data
     * from outside, be it the program itself or a library called by JNI or the foreign-function API. Native parts of
     * the JDK do not count; rules ignore case.
     *
     * <p>If left out: {@code "Managed"}, as an assumption.
     */
    String codeType() default "Managed";

    /**
     * Its own code implements a network protocol: it defines or parses framing, handshakes, sessions or key exchange.
     * Using a protocol through a maintained library, such as HTTP through a web framework, does not count.
     *
     * <p>If left out: {@code false}, as an assumption.
     */
    boolean implementsCommunicationProtocol() default false;

    /**
     * The program, or the platform under it, checks at run time that security-relevant steps happen in the designed
     * order, and stops the operation if they do not, for instance by control-flow integrity or a state machine that
     * refuses illegal transitions. Logging and tracing alone do not count.
     *
     * <p>If left out: {@code false}, as an assumption.
     */
    boolean tracksExecutionFlow() default false;

    /**
     * It offers an interface that other programs call, such as REST, GraphQL, gRPC, SOAP or messages of an agreed form.
     * Pages for people do not count, nor does calling the interfaces of others.
     *
     * <p>If left out: {@code false}, as an assumption.
     */
    boolean implementsAPI() default false;

    /**
     * The stage that it runs in; rules look for Production, spelt exactly so, which stands for any stage with real
     * users or real data. A stage that has neither is called otherwise, such as Test or Development.
     *
     * <p>If left out: not said.
     */
    String environment() default "";

    /**
     * It delivers at least one page or document in which a browser, or another client, would run scripts, its own or
     * injected ones. Answers that clients do not render, such as JSON with its proper content type, do not count, nor
     * do pages whose content security policy forbids all scripts.
     *
     * <p>If left out: {@code false}, as an assumption.
     */
    boolean allowsClientSideScripting() default false;

    /**
     * The format of the outside data that it parses, in capitals as rules compare it, such as XML or JSON; of several,
     * the one from the least trusted source.
     *
     * <p>If left out: not said.
     */
    String dataType() default "";

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
