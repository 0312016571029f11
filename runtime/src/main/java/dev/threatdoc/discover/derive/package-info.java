/**
 * From observations to facts: who stands at the other end of each connection, and what that makes of the system.
 *
 * <p>Everything that comes out is {@linkplain dev.threatdoc.model.Provenance#DERIVED derived}, with the place that
 * shows it.
 *
 * <p>Depends on {@code discover.recognise}, {@code model}, {@code model.facts}, {@code model.vocabulary} and
 * {@code read.deploy}.
 */
@NullMarked
package dev.threatdoc.discover.derive;

import org.jspecify.annotations.NullMarked;
