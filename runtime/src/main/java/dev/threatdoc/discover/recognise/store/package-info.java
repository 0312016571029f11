/**
 * Recognisers for what keeps data: databases of all kinds, caches, search engines, directories, object stores.
 *
 * <p>Depends on {@code discover.recognise}, {@code model}, {@code model.vocabulary}, {@code read.code} and
 * {@code read.config}.
 */
@NullMarked
package dev.threatdoc.discover.recognise.store;

import org.jspecify.annotations.NullMarked;
