/**
 * Data-flow diagrams as SVG, drawn with the conventions of threat modelling.
 *
 * <p>Needs no font and no AWT; the same analysis gives the same bytes everywhere. Nothing in the drawings runs, and
 * nothing in them is fetched from elsewhere.
 *
 * <p>Depends on {@code draw.layout}, {@code model.vocabulary}, {@code tell.diagram}, {@code threat.analysis} and
 * {@code threat.catalog}.
 */
@NullMarked
package dev.threatdoc.draw.svg;

import org.jspecify.annotations.NullMarked;
