package dev.threatdoc.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A kind of data that is sent, processed or stored, such as an order, a password or a log record.
 *
 * <p>Flows and elements name it in their {@code data}. The kind is called {@code Data} in conditions and files.
 *
 * <pre>{@code
 * @DataAsset(classification = Classification.SENSITIVE, format = "JSON", isPII = true, isStored = true)
 * record Address(String street, String city) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface DataAsset {

    /**
     * The name in diagrams, reports and messages.
     *
     * <p>If left out: the simple name of the type in words, so that {@code CommentController} becomes "Comment
     * Controller".
     */
    String value() default "";

    /**
     * What the data is about, in a sentence or two for readers of the report; no bundled rule looks at it.
     *
     * <p>If left out: not said.
     */
    String description() default "";

    /**
     * The format in which it is sent, in capitals as rules compare it, such as XML, JSON or HTML; of several, XML if it
     * is among them.
     *
     * <p>If left out: not said.
     */
    String format() default "";

    /**
     * How much protection the data needs, by the part of it that needs most.
     *
     * <p>If left out: {@code UNKNOWN}, as an assumption.
     */
    Classification classification() default Classification.UNKNOWN;

    /**
     * It relates to a living person who can be identified by it, alone or together with other data within reach,
     * pseudonyms included. Data that was made anonymous beyond recovery does not count.
     *
     * <p>If left out: {@code false}, as an assumption.
     */
    boolean isPII() default false;

    /**
     * Whoever has it can act as somebody or open something: passwords, tokens, private or symmetric keys, valid for
     * however long. User names, public keys and sound hashes of random tokens do not count; hashes of passwords do.
     *
     * <p>If left out: {@code true} where {@link #credentialsLife} is another than {@code NONE}; {@code false}, as an
     * assumption, elsewhere.
     */
    boolean isCredentials() default false;

    /**
     * How long the credentials stay valid and how they can be ended; of several, the one that is hardest to end. NONE
     * if the data is no credentials.
     *
     * <p>If left out: {@code UNKNOWN} where {@link #isCredentials} is {@code true}, {@code NONE} elsewhere, as an
     * assumption.
     */
    Lifetime credentialsLife() default Lifetime.NONE;

    /**
     * At least one element that receives it writes it where it outlasts the request, such as a database, a file, a log,
     * a queue or a backup. Holding it in memory does not count, nor does storing only what it cannot be recovered from,
     * such as a salted hash.
     *
     * <p>If left out: {@code false}, as an assumption.
     */
    boolean isStored() default false;

    /**
     * Every element that receives it and stores it keeps it encrypted, as isEncryptedAtRest defines. Left out, the
     * control of the sink decides, for the first request that carries it.
     *
     * <p>If left out: as said above; {@code false}, as an assumption, where that settles nothing.
     */
    boolean isDestEncryptedAtRest() default false;

    /**
     * Every element that sends it and stores it keeps it encrypted, as isEncryptedAtRest defines. Left out, the control
     * of the source decides, for the first request that carries it.
     *
     * <p>If left out: as said above; {@code false}, as an assumption, where that settles nothing.
     */
    boolean isSourceEncryptedAtRest() default false;
}
