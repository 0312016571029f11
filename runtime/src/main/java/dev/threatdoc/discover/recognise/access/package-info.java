/**
 * Who may call what: rules for paths and annotations of all frameworks, brought together for one operation.
 *
 * <p>Not a role of its own, but what the recognisers of entries ask, put together from what those of controls know.
 *
 * <p>Depends on {@code discover.recognise}, {@code discover.recognise.control}, {@code model}, {@code read.code} and
 * {@code read.config}.
 */
@NullMarked
package dev.threatdoc.discover.recognise.access;

import org.jspecify.annotations.NullMarked;
