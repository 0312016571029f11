package dev.threatdoc.draw.layout;

import dev.threatdoc.tell.diagram.DfdNode;
import java.util.List;
import java.util.Optional;

/**
 * An element with its place.
 *
 * @param text its name and kind
 * @param risk where to draw how bad its findings are, if the drawing shows that and it has some
 */
public record PlacedNode(DfdNode node, Box box, List<TextLine> text, Optional<TextLine> risk) {}
