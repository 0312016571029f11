package dev.threatdoc.testing.tool;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Skips a test, or all of a class at once, where a tool is missing: nothing of it runs, neither before nor after. What
 * has this is run once more by {@code mvn -P bare}, where no tool is found.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag(Needs.TAG)
@ExtendWith(NeedsCondition.class)
public @interface Needs {

    /** Of tests that have to do with tools. */
    String TAG = "optional-tool";

    /** The tool. */
    Tool value();
}
