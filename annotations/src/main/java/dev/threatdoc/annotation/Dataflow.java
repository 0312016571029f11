package dev.threatdoc.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Data on its way from one element to another, in one direction: a request, a response, a message, a file.
 *
 * <pre>{@code
 * @Server
 * class CommentController {
 *
 *     @Dataflow(value = "Save comment", protocol = "JDBC", data = Comment.class)
 *     private final CommentRepository repository;
 *
 *     @Dataflow(value = "Enter comment", from = User.class, protocol = "HTTPS", data = Comment.class)
 *     @Response(value = "Comment saved", data = Receipt.class)
 *     Receipt post(Comment comment) { ... }
 * }
 * }</pre>
 *
 * <p>The enclosing element is the annotated type itself, or the element type around the annotated member. An end that
 * is left out is found as follows:
 *
 * <ul>
 *   <li>On a type, {@code from} is the enclosing element; {@code to} has to be given.
 *   <li>On a method, a constructor or a parameter, {@code to} is the enclosing element when {@code from} is given, and
 *       {@code from} is the enclosing element when {@code to} is given; one of the two has to be.
 *   <li>On a field, {@code from} is the enclosing element, and {@code to} is the type of the field: for a collection,
 *       an {@code Optional}, a {@code Supplier} or a {@code Provider}, the type of what it holds.
 * </ul>
 *
 * <p>One declaration may have several. {@link Controls}, {@link OutOfScope}, {@link Assumption}, {@link Levels} and
 * {@link ThreatResponse} beside them hold for all flows of a method, constructor, field or parameter; on an element's
 * type they speak of the element.
 */
@Documented
@Repeatable(Dataflows.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.FIELD, ElementType.PARAMETER})
public @interface Dataflow {

    /**
     * The name in diagrams, reports and messages.
     *
     * <p>If left out: the name of the annotated method, field, parameter or type in words, so that {@code saveComment}
     * becomes "Save Comment".
     */
    String value() default "";

    /**
     * What it is or does, in a sentence or two for readers of the report; no bundled rule looks at it.
     *
     * <p>If left out: not said.
     */
    String description() default "";

    /**
     * The element that sends: a type with an element's annotation.
     *
     * <p>If left out: the enclosing element, as told above.
     */
    Class<?> from() default void.class;

    /**
     * The element that receives: a type with an element's annotation.
     *
     * <p>If left out: the enclosing element, or on a field the element of its type, as told above.
     */
    Class<?> to() default void.class;

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
