package dev.threatdoc.draw.layout;

import dev.threatdoc.tell.diagram.DfdCluster;
import dev.threatdoc.tell.diagram.DfdEdge;
import dev.threatdoc.tell.diagram.DfdView;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words of a drawing with their sizes, before anything has a place. Whoever finds the places starts from these. */
public final class Faces {

    /** What the heads of two lines that end side by side need. */
    private static final double BETWEEN_HEADS = 14;

    private final Map<String, NodeFace> boxes = new HashMap<>();
    private final Map<String, Integer> starts = new HashMap<>();
    private final Map<String, Integer> ends = new HashMap<>();
    private final Set<String> closed = new HashSet<>();

    private Faces(DfdView view) {
        view.edges().forEach(e -> {
            starts.merge(start(e), 1, Integer::sum);
            ends.merge(end(e), 1, Integer::sum);
        });
        view.nodes().forEach(n -> boxes.put(n.id(), wide(n.id(), NodeFace.of(n))));
        view.clusters().forEach(this::gather);
    }

    /** The faces of a view. */
    public static Faces of(DfdView view) {
        return new Faces(view);
    }

    /**
     * The end that a line starts from. A response is laid out as its request would be: requests decide what is above.
     */
    public static String start(DfdEdge edge) {
        return edge.direction() == DfdEdge.Direction.BACK ? edge.to() : edge.from();
    }

    /** The end that a line ends at. */
    public static String end(DfdEdge edge) {
        return edge.direction() == DfdEdge.Direction.BACK ? edge.from() : edge.to();
    }

    /** The name of an open boundary, on one line. */
    public static String name(DfdCluster open) {
        return ClusterLabel.words(open);
    }

    /** The words of an element or closed boundary. */
    public NodeFace box(String id) {
        NodeFace face = boxes.get(id);
        if (face == null) {
            throw new IllegalArgumentException("The drawing has no " + id);
        }
        return face;
    }

    /** The words of a flow. */
    public PlacedLabel label(DfdEdge edge) {
        return EdgeFace.of(edge, closed.contains(edge.from()) || closed.contains(edge.to()));
    }

    private void gather(DfdCluster cluster) {
        if (cluster.isClosed()) {
            closed.add(cluster.id());
            boxes.put(cluster.id(), wide(cluster.id(), NodeFace.of(cluster)));
            return;
        }
        cluster.nodes().forEach(n -> boxes.put(n.id(), wide(n.id(), NodeFace.of(n))));
        cluster.clusters().forEach(this::gather);
    }

    private NodeFace wide(String id, NodeFace words) {
        return words.atLeast(Math.max(starts.getOrDefault(id, 0), ends.getOrDefault(id, 0)) * BETWEEN_HEADS);
    }
}
