/**
 * Recognisers for what passes messages on: who sends, who listens, and where the broker is.
 *
 * <p>Depends on {@code discover.recognise}, {@code model}, {@code model.vocabulary}, {@code read.code} and
 * {@code read.config}.
 */
@NullMarked
package dev.threatdoc.discover.recognise.broker;

import org.jspecify.annotations.NullMarked;
