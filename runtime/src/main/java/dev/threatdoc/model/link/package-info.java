/**
 * From facts to a model: names are resolved, mistakes reported, defaults applied.
 *
 * <p>Depends on {@code vocabulary}, {@code model} and {@code facts}.
 */
@NullMarked
package dev.threatdoc.model.link;

import org.jspecify.annotations.NullMarked;
