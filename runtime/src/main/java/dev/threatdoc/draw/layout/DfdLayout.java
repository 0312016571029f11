package dev.threatdoc.draw.layout;

import dev.threatdoc.tell.diagram.DfdView;
import java.util.List;

/**
 * A data-flow diagram with a place for everything.
 *
 * @param nodes the elements
 * @param clusters the trust boundaries, outer ones before those in them
 * @param edges the flows
 */
public record DfdLayout(
        double width, double height, List<PlacedNode> nodes, List<PlacedCluster> clusters, List<PlacedEdge> edges) {

    public DfdLayout {
        nodes = List.copyOf(nodes);
        clusters = List.copyOf(clusters);
        edges = List.copyOf(edges);
    }

    /** Finds the places; the same view always gives the same ones. */
    public static DfdLayout of(DfdView view) {
        ElkStart.run();
        ElkDrawing drawing = new ElkDrawing(view);
        drawing.layOut();
        return new Placing(view, drawing).place();
    }
}
