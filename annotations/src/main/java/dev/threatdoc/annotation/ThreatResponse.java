package dev.threatdoc.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What was decided about one threat to the annotated element, boundary or flow.
 *
 * <pre>{@code
 * @Server
 * @ThreatResponse(
 *         threat = "HA01",
 *         response = ResponseKind.ACCEPTED,
 *         reason = "Replaced in March; no personal data until then",
 *         owner = "platform team",
 *         ticket = "SEC-217",
 *         until = "2027-03-31")
 * class CommentController { ... }
 * }</pre>
 *
 * <p>On an element's type it speaks of the element; on a method, a constructor, a field or a parameter, of all flows
 * declared there; on a package, of all elements and flows in it. An answered threat neither warns nor fails a build,
 * and the report shows it with its answer.
 */
@Documented
@Repeatable(ThreatResponses.class)
@Retention(RetentionPolicy.CLASS)
@Target({
    ElementType.TYPE,
    ElementType.PACKAGE,
    ElementType.METHOD,
    ElementType.CONSTRUCTOR,
    ElementType.FIELD,
    ElementType.PARAMETER
})
public @interface ThreatResponse {

    /** The threat that is answered, by id or alias, such as {@code HA01} or {@code CAPEC-66}. */
    String threat();

    /**
     * What the answer is about, where the item has several places: a file such as {@code application.yml}, or an
     * endpoint such as {@code GET /orders}.
     *
     * <p>If left out: all of the item.
     */
    String at() default "";

    /** The decision. */
    ResponseKind response();

    /** Why it was decided so, for whoever reads it later; may not be empty. */
    String reason();

    /**
     * The person or the team that answers for the decision.
     *
     * <p>If left out: not said.
     */
    String owner() default "";

    /**
     * Where the work or the decision is tracked: a number or an address.
     *
     * <p>If left out: not said.
     */
    String ticket() default "";

    /**
     * The last day on which the answer counts, as {@code yyyy-MM-dd}; from the next day on, the threat is open again.
     *
     * <p>If left out: it counts without end.
     */
    String until() default "";

    /**
     * How severe the threat is here: {@code very low}, {@code low}, {@code medium}, {@code high} or {@code very high}.
     *
     * <p>If left out: what {@link #cvss} comes to, or else the severity in the catalog.
     */
    String severity() default "";

    /**
     * A vector of CVSS 3.1 or 4.0 for the threat here, such as {@code CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N}, or
     * a score such as {@code 7.5}.
     *
     * <p>Its rating is the severity here, unless {@link #severity} says otherwise: none is {@code very low}, low
     * {@code low}, medium {@code medium}, high {@code high}, and critical {@code very high}. Of a vector of 3.1 that
     * has them, the temporal and environmental metrics count too.
     *
     * <p>If left out: not said.
     */
    String cvss() default "";
}
