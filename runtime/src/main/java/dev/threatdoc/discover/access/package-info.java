/**
 * Who may call what: rules for paths and annotations of all frameworks, brought together for one operation.
 *
 * <p>Not a role of its own, and no recogniser: what security libraries are told, read once for those of entries, which
 * say who may call each operation, and for those of controls, which say what is weak in it.
 *
 * <p>Depends on {@code discover.recognise}, {@code model}, {@code read.code} and {@code read.config}.
 */
@NullMarked
package dev.threatdoc.discover.access;

import org.jspecify.annotations.NullMarked;
