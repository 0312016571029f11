/**
 * Several models as one system: which of their items are the same, what they say together, and whom their programs
 * mean.
 *
 * <p>Facts in, facts out. Depends on {@code vocabulary}, {@code model}, {@code facts}, {@code link} and {@code derive}.
 */
@NullMarked
package dev.threatdoc.discover.merge;

import org.jspecify.annotations.NullMarked;
