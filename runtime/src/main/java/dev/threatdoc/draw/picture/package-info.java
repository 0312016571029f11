/**
 * Pictures as files: each format with all pictures that it can hold, made without any program that would have to be
 * installed.
 *
 * <p>The libraries that draw are loaded only when they are asked to.
 *
 * <p>Depends on {@code draw.svg}, {@code tell.diagram} and {@code threat.analysis}.
 */
@NullMarked
package dev.threatdoc.draw.picture;

import org.jspecify.annotations.NullMarked;
