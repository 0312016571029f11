/**
 * Drawings of the model: what is shown, in which order, and the texts for Graphviz and PlantUML.
 *
 * <p>Each drawing is a pure function of an analysis; nothing here runs a layout or opens a file.
 *
 * <p>Depends on {@code model}, {@code model.text}, {@code model.vocabulary}, {@code threat.analysis} and
 * {@code threat.catalog}.
 */
@NullMarked
package dev.threatdoc.tell.diagram;

import org.jspecify.annotations.NullMarked;
