package dev.threatdoc.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The trust boundary that an element, or another boundary, lies in. On a package, it speaks of every element and every
 * other boundary in the package that does not say otherwise; packages whose names begin with its name are not part of
 * it.
 *
 * <pre>{@code
 * @Datastore
 * @InBoundary(DatabaseNetwork.class)
 * interface CommentRepository { ... }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface InBoundary {

    /** The boundary: a type with {@link Boundary}. */
    Class<?> value();
}
