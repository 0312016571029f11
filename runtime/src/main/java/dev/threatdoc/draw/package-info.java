/**
 * Drawings of a system: where everything goes, our own SVG, and pictures as files.
 *
 * <ul>
 *   <li>{@code draw.layout}: boxes, boundaries and bent lines, the only place that knows the layout library
 *   <li>{@code draw.svg}: drawings as SVG, and the parts of one with a script that draws it when a page is opened
 *   <li>{@code draw.picture}: pictures as files, the only place that needs fonts
 * </ul>
 *
 * <p>What belongs here needs a layout or a font. What a drawing shows, and in which words, belongs to
 * {@code tell.diagram}. Nothing that a compilation needs may depend on this room, for its libraries are large; the
 * processor brings the one drawer that needs none of them, {@code SelfDrawingSvg}.
 *
 * <p>The room depends on {@code model}, {@code tell} and {@code threat}.
 */
@NullMarked
package dev.threatdoc.draw;

import org.jspecify.annotations.NullMarked;
