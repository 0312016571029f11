/**
 * Drawings of the model: what is shown, in which order, and the texts for Graphviz and PlantUML.
 *
 * <p>Each drawing is a pure function of an analysis; nothing here runs a layout or opens a file. Depends on
 * {@code vocabulary}, {@code text}, {@code model}, {@code catalog} and {@code analysis}.
 */
@NullMarked
package dev.threatdoc.tell.diagram;

import org.jspecify.annotations.NullMarked;
