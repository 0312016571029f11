package dev.threatdoc.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sets a property or control of your own on the element, or on the flows of the member, that it stands on.
 *
 * <p>A threat file that the option {@code threatdoc.threats} names declares it first, with its type and the kinds that
 * have it, and its conditions read it like any other:
 *
 * <pre>{@code
 * {"controls": [{"name": "isReviewed", "kinds": ["Server"], "meaning": "Two people read every change."}],
 *  "threats": [{"id": "ACME-1", "targets": ["Server"], "title": "Unreviewed code", "severity": "medium",
 *               "condition": "target.controls.isReviewed is False"}]}
 *
 * @Server("Shop")
 * @Property(name = "isReviewed", value = "false")
 * class Shop {}
 * }</pre>
 */
@Documented
@Repeatable(Properties.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.FIELD, ElementType.PARAMETER})
public @interface Property {

    /** The name, as a threat file declares it. */
    String name();

    /** The value: {@code true} or {@code false}, a whole number, or a text, by the type that was declared. */
    String value();
}
