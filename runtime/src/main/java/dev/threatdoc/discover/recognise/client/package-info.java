/**
 * Recognisers for clients of other programs, by each library's way to say where they are.
 *
 * <p>Depends on {@code discover.recognise}, {@code model}, {@code model.vocabulary}, {@code read.code} and
 * {@code read.config}.
 */
@NullMarked
package dev.threatdoc.discover.recognise.client;

import org.jspecify.annotations.NullMarked;
