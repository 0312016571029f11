/**
 * JSON as users write it: read with the place of each value, so that messages can point at it.
 *
 * <p>Built on the streaming parser alone, for it is on the processor path and start-up is paid at each compilation.
 *
 * <p>Depends on {@code model}.
 */
@NullMarked
package dev.threatdoc.read.json;

import org.jspecify.annotations.NullMarked;
