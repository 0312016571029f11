package dev.threatdoc.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * No threats are looked for against what carries it; it stays in the diagrams.
 *
 * <pre>{@code
 * @Datastore
 * @OutOfScope("run by the database team")
 * interface CommentRepository { ... }
 * }</pre>
 *
 * <p>On an element's type it speaks of the element alone: flows from and to it are judged by themselves. On a method, a
 * constructor, a field or a parameter it speaks of all flows declared there, on a package of all elements and flows in
 * it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
    ElementType.TYPE,
    ElementType.PACKAGE,
    ElementType.METHOD,
    ElementType.CONSTRUCTOR,
    ElementType.FIELD,
    ElementType.PARAMETER
})
public @interface OutOfScope {

    /** Why no threats are looked for here, for readers of the report: who else answers for it, or why nobody has to. */
    String value();
}
