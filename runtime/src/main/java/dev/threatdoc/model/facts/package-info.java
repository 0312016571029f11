/**
 * What was read, before anything was made of it: declarations that name each other by key.
 *
 * <p>Each reader, whether of Java code, of a model file or of a class folder, ends in facts; what comes after is the
 * same for all of them.
 *
 * <p>Depends on {@code model}.
 */
@NullMarked
package dev.threatdoc.model.facts;

import org.jspecify.annotations.NullMarked;
