package dev.threatdoc.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A flow that answers the {@link Dataflow} beside it, over the same connection.
 *
 * <pre>{@code
 * @Dataflow(value = "Enter comment", from = User.class, protocol = "HTTPS", data = Comment.class)
 * @Response(value = "Comment saved", data = Receipt.class)
 * Receipt post(Comment comment) { ... }
 * }</pre>
 *
 * <p>Its ends are those of the request turned round. What the request says of its protocol and its TLS version holds
 * for the response too, unless it says something else itself; its data is its own.
 */
@Documented
@Repeatable(Responses.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.FIELD, ElementType.PARAMETER})
public @interface Response {

    /**
     * The name in diagrams, reports and messages.
     *
     * <p>If left out: the name of the request with "Response to" before it.
     */
    String value() default "";

    /**
     * What it is or does, in a sentence or two for readers of the report; no bundled rule looks at it.
     *
     * <p>If left out: not said.
     */
    String description() default "";

    /**
     * The name of the request that it answers, as its {@link Dataflow} gives it.
     *
     * <p>If left out: the only {@link Dataflow} of the same declaration; where there are several, it has to be named.
     */
    String to() default "";

    /**
     * The TCP port that it is sent from, 0 to 65535; -1 means not said. A response that names none takes the port of
     * its source.
     *
     * <p>If left out: {@code -1}, not said.
     */
    int srcPort() default -1;

    /**
     * The TCP port that it is sent to, 0 to 65535; -1 means not said. A flow that names none, other than a response,
     * takes the port of its sink.
     *
     * <p>If left out: {@code -1}, not said.
     */
    int dstPort() default -1;

    /**
     * The oldest TLS version that the two ends would agree on for this flow, as they are configured, rather than the
     * one usually seen. NONE means no TLS, or not said.
     *
     * <p>If left out: {@code NONE}, as an assumption.
     */
    TLSVersion tlsVersion() default TLSVersion.NONE;

    /**
     * The application protocol, in capitals as rules compare it, such as HTTP, HTTPS, SOAP or JDBC; HTTP means HTTP
     * without TLS. A flow that names none takes that of its sink, a response that of its source.
     *
     * <p>If left out: not said.
     */
    String protocol() default "";

    /**
     * The data that it carries: what is named on it, and what its source holds itself.
     *
     * <p>Each is a type with {@link DataAsset}. If left out: none.
     */
    Class<?>[] data() default {};

    /**
     * Its place in the sequence of flows that the model tells, counted from 1; -1 means not said.
     *
     * <p>If left out: {@code -1}, not said.
     */
    int order() default -1;

    /**
     * The two ends speak a protocol of their own making: framing, handshakes, sessions or key exchange that no
     * published standard defines. A standard protocol in a maintained library does not count, whatever is sent over it.
     *
     * <p>If left out: {@code false}, as an assumption.
     */
    boolean implementsCommunicationProtocol() default false;

    /**
     * A remark for readers, shown beside it in the sequence diagram; no bundled rule looks at it.
     *
     * <p>If left out: not said.
     */
    String note() default "";

    /**
     * All traffic of the flow, or all traffic into the element, goes through a virtual private network that only
     * authenticated machines can join. A VPN for administrators alone, or a provider's private subnet, does not count.
     *
     * <p>If left out: {@code false}, as an assumption.
     */
    boolean usesVPN() default false;

    /**
     * It carries a token that stands for an earlier login, such as a session cookie or a bearer token. A password or a
     * client certificate that proves the identity afresh does not count.
     *
     * <p>If left out: {@code false}, as an assumption.
     */
    boolean usesSessionTokens() default false;

    /**
     * The receiving end verifies who sends, for every connection or message, by a secret, a token or a certificate. An
     * address, a host name or a place in the same network does not count.
     *
     * <p>If left out: {@code false}, as an assumption.
     */
    boolean authenticatedWith() default false;

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
