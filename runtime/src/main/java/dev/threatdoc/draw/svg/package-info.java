/**
 * Data-flow diagrams as SVG, drawn with the conventions of threat modelling.
 *
 * <p>Needs no font and no AWT; the same analysis gives the same bytes everywhere. Nothing in the drawings runs, and
 * nothing in them is fetched from elsewhere. What a compilation writes has no places yet: a script in the page finds
 * them, in layers of our own with the boundaries in them, and draws the lines.
 *
 * <p>Depends on {@code draw.layout}, {@code model.vocabulary}, {@code tell.diagram}, {@code threat.analysis} and
 * {@code threat.catalog}.
 */
@NullMarked
package dev.threatdoc.draw.svg;

import org.jspecify.annotations.NullMarked;
