/**
 * A source tree that nobody has built: its modules are found, read and recognised, and joined to one system.
 *
 * <p>Depends on {@code discover}, {@code discover.derive}, {@code discover.recognise},
 * {@code discover.recognise.infra}, {@code model}, {@code model.facts}, {@code model.vocabulary}, {@code read.code},
 * {@code read.config}, {@code read.deploy} and {@code read.source}.
 */
@NullMarked
package dev.threatdoc.discover.scan;

import org.jspecify.annotations.NullMarked;
