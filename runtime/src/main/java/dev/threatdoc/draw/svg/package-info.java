/**
 * Data-flow diagrams as SVG, drawn with the conventions of threat modelling.
 *
 * <p>Needs no font and no AWT; the same analysis gives the same bytes everywhere. Nothing in the drawings runs, and
 * nothing in them is fetched from elsewhere. Depends on {@code diagram} and {@code layout}.
 */
@NullMarked
package dev.threatdoc.draw.svg;

import org.jspecify.annotations.NullMarked;
