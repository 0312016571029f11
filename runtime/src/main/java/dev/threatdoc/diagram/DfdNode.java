package dev.threatdoc.diagram;

import dev.threatdoc.catalog.Level;
import dev.threatdoc.vocabulary.Shape;
import java.util.List;
import java.util.Optional;

/**
 * An element as it is drawn.
 *
 * @param id the element's id
 * @param shape its shape
 * @param label its name in lines of plain text, yet to be escaped
 * @param kind its kind in words, for those who do not know the shapes
 * @param inScope whether it is to be judged; drawn grey if not
 * @param risk the severity of its worst open finding, if it has one and the drawing is to show it
 */
record DfdNode(String id, Shape shape, List<String> label, String kind, boolean inScope, Optional<Level> risk) {}
