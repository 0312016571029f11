/**
 * Several models as one system: which of their items are the same, what they say together, and whom their programs
 * mean.
 *
 * <p>Facts in, facts out.
 *
 * <p>Depends on {@code discover.derive}, {@code model}, {@code model.facts}, {@code model.link} and
 * {@code model.vocabulary}.
 */
@NullMarked
package dev.threatdoc.discover.merge;

import org.jspecify.annotations.NullMarked;
