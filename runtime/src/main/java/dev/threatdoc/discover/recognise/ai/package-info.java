/**
 * Recognisers of language models, and of programs that let them decide what to do.
 *
 * <p>Depends on {@code discover.recognise}, {@code model}, {@code model.vocabulary}, {@code read.code} and
 * {@code read.config}.
 */
@NullMarked
package dev.threatdoc.discover.recognise.ai;

import org.jspecify.annotations.NullMarked;
