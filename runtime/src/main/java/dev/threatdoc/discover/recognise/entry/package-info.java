/**
 * Recognisers for what starts a program's code from outside: requests, calls, events, the clock.
 *
 * <p>Depends on {@code discover.access}, {@code discover.recognise}, {@code model}, {@code model.vocabulary},
 * {@code read.code} and {@code read.config}.
 */
@NullMarked
package dev.threatdoc.discover.recognise.entry;

import org.jspecify.annotations.NullMarked;
