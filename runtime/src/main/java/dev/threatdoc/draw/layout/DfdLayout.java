package dev.threatdoc.draw.layout;

import dev.threatdoc.tell.diagram.DfdView;
import java.util.List;
import java.util.Optional;

/**
 * A data-flow diagram with a place for everything.
 *
 * @param nodes the elements
 * @param clusters the trust boundaries, outer ones before those in them
 * @param edges the flows
 */
public record DfdLayout(
        double width, double height, List<PlacedNode> nodes, List<PlacedCluster> clusters, List<PlacedEdge> edges) {

    /** So near to the shape of a screen, nothing else is tried: from half as wide to thrice as wide as it is high. */
    private static final double NEAR = Math.log(2.6);

    /** So much nearer another way has to come: flows from above are what people know. */
    private static final double WORTH_IT = Math.log(1.3);

    public DfdLayout {
        nodes = List.copyOf(nodes);
        clusters = List.copyOf(clusters);
        edges = List.copyOf(edges);
    }

    /** Finds the places; the same view always gives the same ones. */
    public static DfdLayout of(DfdView view) {
        ElkStart.run();
        ElkDrawing usual = new ElkDrawing(view, LayoutWay.DOWN);
        usual.layOut();
        DfdLayout best = new Placing(view, usual).place();
        if (best.distance() <= NEAR) {
            return best;
        }
        for (LayoutWay other : LayoutWay.values()) {
            if (other != LayoutWay.DOWN && (usual.isFlat() || !other.isWrapped())) {
                Optional<DfdLayout> next = of(view, other);
                if (next.isPresent() && next.get().distance() + WORTH_IT < best.distance()) {
                    best = next.get();
                }
            }
        }
        return best;
    }

    /** Finds the places in another way; nothing where ELK fails at breaking lines, as it does for some graphs. */
    private static Optional<DfdLayout> of(DfdView view, LayoutWay arrangement) {
        try {
            ElkDrawing drawing = new ElkDrawing(view, arrangement);
            drawing.layOut();
            return Optional.of(new Placing(view, drawing).place());
        } catch (IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private double distance() {
        return LayoutWay.distance(width, height);
    }
}
