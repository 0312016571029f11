/**
 * Pictures as files: each format with all pictures that it can hold, made without any program that would have to be
 * installed.
 *
 * <p>The libraries that draw are loaded only when they are asked to. Depends on {@code diagram}, {@code svg} and
 * {@code analysis}.
 */
@NullMarked
package dev.threatdoc.draw.picture;

import org.jspecify.annotations.NullMarked;
