package dev.threatdoc.draw.layout;

import dev.threatdoc.tell.diagram.DfdCluster;
import java.util.List;
import java.util.Optional;

/**
 * A trust boundary with its place.
 *
 * @param text its name, and what it holds if it is drawn closed
 * @param label the space that the text takes
 * @param depth how many boundaries lie around it
 * @param risk for one that is drawn closed, where to draw how bad the findings in it are
 */
public record PlacedCluster(
        DfdCluster cluster, Box box, List<TextLine> text, Box label, int depth, Optional<TextLine> risk) {}
