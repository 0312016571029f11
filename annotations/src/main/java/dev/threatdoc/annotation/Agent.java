package dev.threatdoc.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A program that lets a language model decide what to do next and carries it out with tools.
 *
 * <pre>{@code
 * @Agent(value = "Travel Agent", usesExternalTools = true, limitsToolPermissions = true)
 * class TravelAgent { ... }
 * }</pre>
 *
 * <p>The model that steers it is an element of its own, see {@link Llm}, with flows between the two.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Agent {

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
     * It starts or calls at least one tool outside its own program, such as an MCP server, a shell command or a web
     * service. Functions of its own code that touch nothing outside the process do not count.
     *
     * <p>If left out: {@code false}, as an assumption.
     */
    boolean usesExternalTools() default false;

    /**
     * Before any tool or tool server is started, its command, arguments, environment and origin are compared with a
     * list of permitted ones that neither the model nor the content it reads can change. A check of form only does not
     * count.
     *
     * <p>If left out: {@code false}, as an assumption.
     */
    boolean validatesToolLaunchConfig() default false;

    /**
     * It takes its tools, or some of them, from MCP servers, whoever runs those. Tools that are compiled into its own
     * program do not count.
     *
     * <p>If left out: {@code false}, as an assumption.
     */
    boolean usesMcpServers() default false;

    /**
     * Every description that a tool or MCP server gives of itself is pinned to a reviewed version, or reviewed after
     * each change, before the model sees it. Trust in the publisher alone does not count.
     *
     * <p>If left out: {@code false}, as an assumption.
     */
    boolean verifiesToolDescriptions() default false;

    /**
     * Through tools, credentials or the network, its output can read or change a system that moves money, steers
     * production or holds data classified SENSITIVE or above. Access that a person releases case by case does not
     * count.
     *
     * <p>If left out: {@code false}, as an assumption.
     */
    boolean hasAccessToSensitiveSystems() default false;

    /**
     * Each tool runs with credentials and a scope of its own, the narrowest that do its task, and with no more rights
     * than the user it acts for. One account for all tools does not count, nor do instructions in the prompt.
     *
     * <p>If left out: {@code false}, as an assumption.
     */
    boolean limitsToolPermissions() default false;

    /**
     * Somebody pays for each token or request, or it shares a quota or hardware with other callers, so that what one
     * caller uses up others lack or pay for.
     *
     * <p>If left out: {@code false}, as an assumption.
     */
    boolean isMetered() default false;

    /**
     * Limits on tokens, requests and cost, for each caller and in total, are enforced by a program that refuses what
     * goes beyond them. Alarms, or a bill that somebody reads, do not count.
     *
     * <p>If left out: {@code false}, as an assumption.
     */
    boolean limitsConsumption() default false;

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
