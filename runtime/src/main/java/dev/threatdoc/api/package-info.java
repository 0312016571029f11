/**
 * The front door: models in, analysis out. The processor, the command line and programs that use the library come in
 * here.
 *
 * <ul>
 *   <li>{@code api}: what is chosen, what is asked, and what comes of it
 *   <li>{@code api.assertion}: what a model must be like, for tests
 * </ul>
 *
 * <p>What belongs here puts the steps of other rooms in order, from a model to its findings and their texts. A step
 * itself belongs to its room; what only one of those who come in needs stays with it.
 *
 * <p>Depends on {@code discover.merge}, {@code files}, {@code model}, {@code model.facts}, {@code model.link},
 * {@code model.vocabulary}, {@code tell.diagram}, {@code tell.output}, {@code threat.analysis}, {@code threat.catalog}
 * and {@code threat.rule}.
 *
 * <p>The room depends on {@code discover}, {@code files}, {@code model}, {@code tell} and {@code threat}.
 */
@NullMarked
package dev.threatdoc.api;

import org.jspecify.annotations.NullMarked;
