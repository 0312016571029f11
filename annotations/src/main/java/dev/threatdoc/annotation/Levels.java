package dev.threatdoc.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The levels of detail on which diagrams show an element, a boundary or a flow; without it, level 0, and for a flow the
 * levels that both its ends have.
 *
 * <pre>{@code
 * @Process
 * @Levels({1, 2})
 * class ImportJob { ... }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.FIELD, ElementType.PARAMETER})
public @interface Levels {

    /** The levels on which it is shown, each 0 or above. */
    int[] value();
}
