/**
 * Recognisers of the data that a program receives, returns and stores, and of what in them deserves protection.
 *
 * <p>Depends on {@code discover.recognise}, {@code model}, {@code model.vocabulary} and {@code read.code}.
 */
@NullMarked
package dev.threatdoc.discover.recognise.data;

import org.jspecify.annotations.NullMarked;
