package dev.threatdoc.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The system as a whole; there is one in a system, be it on a package or on a type.
 *
 * <pre>{@code
 * @ThreatModel(name = "Comments", description = "Visitors comment on articles")
 * package com.example.comments;
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface ThreatModel {

    /**
     * The name of the system, in the title of reports and diagrams.
     *
     * <p>If left out: the last part of the package's name, or the simple name of the type, in words.
     */
    String name() default "";

    /**
     * What the system is for, in a sentence or two for readers of the report.
     *
     * <p>If left out: not said.
     */
    String description() default "";

    /**
     * Numbers the flows that have no {@code order}, from 1, up to the first that has one.
     *
     * <p>If left out: {@code false}.
     */
    boolean isOrdered() default false;

    /**
     * Draws a request and its response as one line with two heads in data-flow diagrams.
     *
     * <p>If left out: {@code false}.
     */
    boolean mergeResponses() default false;

    /**
     * Leaves out the elements that no flow starts from or leads to, and the boundaries that are empty then.
     *
     * <p>If left out: {@code false}.
     */
    boolean ignoreUnused() default false;

    /**
     * What to do with a flow that has the ends, the data, the properties and the controls of another one, whatever its
     * name, note and order.
     *
     * <p>If left out: {@link Action#NO_ACTION}.
     */
    Action onDuplicates() default Action.NO_ACTION;
}
