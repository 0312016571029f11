package dev.threatdoc.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Something that is taken as given, and threats that do not apply because of it.
 *
 * <pre>{@code
 * @Server
 * @Assumption(value = "The gateway limits the rate of requests", exclude = "DO01")
 * class CommentController { ... }
 * }</pre>
 *
 * <p>On an element's type it speaks of the element; on a method, a constructor, a field or a parameter, of all flows
 * declared there; on a package, of all elements and flows in it; beside {@link ThreatModel}, of the whole system. A
 * threat that it excludes is no finding any more, but the report lists it with the assumption.
 *
 * <p>To answer one finding, rather than to state a fact about the system, use {@link ThreatResponse}.
 */
@Documented
@Repeatable(Assumptions.class)
@Retention(RetentionPolicy.CLASS)
@Target({
    ElementType.TYPE,
    ElementType.PACKAGE,
    ElementType.METHOD,
    ElementType.CONSTRUCTOR,
    ElementType.FIELD,
    ElementType.PARAMETER
})
public @interface Assumption {

    /** The assumption, in a few words. */
    String value();

    /**
     * The threats that do not apply because of it, by id or alias, such as {@code DO01} or {@code CAPEC-66}.
     *
     * <p>If left out: none.
     */
    String[] exclude() default {};

    /**
     * More about it for readers of the report, such as where it is written down or who checks it.
     *
     * <p>If left out: not said.
     */
    String description() default "";
}
