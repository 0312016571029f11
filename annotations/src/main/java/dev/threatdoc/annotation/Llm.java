package dev.threatdoc.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A large language model as the system uses it: the model, its prompts and its settings.
 *
 * <p>Some properties name a weakness and some a measure; {@code hasContentFiltering} and {@code limitsConsumption} are
 * measures. The kind is called {@code LLM} in conditions and files.
 *
 * <pre>{@code
 * @Llm(value = "Support Model", hasRAG = true, hasContentFiltering = true)
 * interface SupportModel { ... }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Llm {

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
     * Another organisation operates it and receives the prompts, through an interface or as a product. A model whose
     * weights come from elsewhere but which we run ourselves does not count.
     *
     * <p>If left out: {@code true}, as an assumption.
     */
    boolean isThirdParty() default true;

    /**
     * We operate it ourselves, on machines or in cloud accounts under our control. A deployment reserved for us in the
     * vendor's account does not count.
     *
     * <p>If left out: {@code false}, as an assumption.
     */
    boolean isSelfHosted() default false;

    /**
     * Its prompts, its training data, what is retrieved for it or what it answers may contain data on a person who can
     * be identified, by design or because users can enter it. Data that a program removes or masks before it reaches
     * the model does not count.
     *
     * <p>If left out: {@code false}, as an assumption.
     */
    boolean processesPersonalData() default false;

    /**
     * Its operator, or our own code, keeps prompts or answers beyond the session that they belong to, as history,
     * memory, logs or training material. Figures without their content, such as token counts, do not count.
     *
     * <p>If left out: {@code false}, as an assumption.
     */
    boolean retainsUserData() default false;

    /**
     * Its output can start actions, such as tool calls or requests to other systems, without a person's consent to each
     * of them. Text that is only shown to people does not count.
     *
     * <p>If left out: {@code false}, as an assumption.
     */
    boolean hasAgentCapabilities() default false;

    /**
     * Through tools, credentials or the network, its output can read or change a system that moves money, steers
     * production or holds data classified SENSITIVE or above. Access that a person releases case by case does not
     * count.
     *
     * <p>If left out: {@code false}, as an assumption.
     */
    boolean hasAccessToSensitiveSystems() default false;

    /**
     * Code or commands that it wrote are run without a person reading them first, in a sandbox or not. Code that is
     * only shown does not count.
     *
     * <p>If left out: {@code false}, as an assumption.
     */
    boolean executesCode() default false;

    /**
     * A check of its own, apart from the model that answers, examines every input and every output and blocks injected
     * instructions and forbidden content. Instructions in the prompt do not count, nor does the model's own training.
     *
     * <p>If left out: {@code false}, as an assumption.
     */
    boolean hasContentFiltering() default false;

    /**
     * Each conversation starts with instructions from us that users are not meant to change. A default of the vendor
     * that we cannot see does not count.
     *
     * <p>If left out: {@code true}, as an assumption.
     */
    boolean hasSystemPrompt() default true;

    /**
     * At least a part of what it reads was written or can be influenced by somebody outside the team that runs it, such
     * as users, web pages, documents, e-mails or results of tools. Only prompts that consist wholly of our own reviewed
     * text do not count.
     *
     * <p>If left out: {@code true}, as an assumption.
     */
    boolean processesUntrustedInput() default true;

    /**
     * Documents or records that a search has found, in an index, a database or on the web, are put into its prompt.
     * Text that is always the same does not count.
     *
     * <p>If left out: {@code false}, as an assumption.
     */
    boolean hasRAG() default false;

    /**
     * Its weights, or an adapter to them, were trained further on data that was chosen for this system. The vendor's
     * general training does not count, nor do examples in the prompt.
     *
     * <p>If left out: {@code false}, as an assumption.
     */
    boolean hasFineTuning() default false;

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
