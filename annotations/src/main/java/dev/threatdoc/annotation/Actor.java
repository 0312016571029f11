package dev.threatdoc.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A person, or an outside role, that starts things: a customer, an operator, an attacker with an account.
 *
 * <p>People have no class of their own, so an empty interface mostly stands for them.
 *
 * <pre>{@code
 * @Actor("User")
 * @InBoundary(Internet.class)
 * interface User {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Actor {

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
     * The actor may change configuration, other people's accounts or other people's data, by a role or by direct access
     * to the machines. An account that can change only its own data does not count.
     *
     * <p>If left out: {@code false}, as an assumption.
     */
    boolean isAdmin() default false;

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
