/**
 * Where everything in a data-flow diagram goes: boxes, boundaries, bent lines, and lines of text with their places.
 *
 * <p>Uses the layered algorithm of the Eclipse Layout Kernel, whose types stop here, and a table of text widths of its
 * own: no fonts, no AWT, and so the same places on every machine. All lengths are in the pixels of CSS, from the top
 * left.
 *
 * <p>Depends on {@code model.vocabulary}, {@code tell.diagram} and {@code threat.catalog}.
 */
@NullMarked
package dev.threatdoc.draw.layout;

import org.jspecify.annotations.NullMarked;
