/**
 * A source tree that nobody has built: its modules are found, read and recognised, and joined to one system.
 *
 * <p>Depends on all that reads ({@code source}, {@code config}, {@code deploy}), on {@code recognise} and on
 * {@code derive}.
 */
@NullMarked
package dev.threatdoc.discover.scan;

import org.jspecify.annotations.NullMarked;
