/**
 * What a model must be like, as assertions for tests of any framework: each that fails says what was found, and where.
 *
 * <p>What belongs here asks an analysis that is there, in the words of the model. It needs no other library.
 *
 * <p>Depends on {@code model}, {@code model.vocabulary}, {@code threat.analysis} and {@code threat.catalog}.
 */
@NullMarked
package dev.threatdoc.api.assertion;

import org.jspecify.annotations.NullMarked;
