package dev.threatdoc.draw.layout;

import dev.threatdoc.tell.diagram.DfdCluster;
import dev.threatdoc.tell.diagram.DfdEdge;
import dev.threatdoc.tell.diagram.DfdNode;
import dev.threatdoc.tell.diagram.DfdView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** A data-flow diagram as a graph of the Eclipse Layout Kernel; the only class that knows its types. */
final class ElkDrawing {

    /** A difference that is none. */
    private static final double NOTHING = 0.05;

    private final LayoutWay arrangement;
    private final ElkNode root = ElkGraphUtil.createGraph();
    private final Map<String, ElkNode> boxes = new HashMap<>();
    private final Faces faces;
    private final Map<DfdEdge, ElkEdge> edges = new LinkedHashMap<>();
    private final Map<DfdEdge, PlacedLabel> labels = new HashMap<>();

    ElkDrawing(DfdView view, LayoutWay arrangement) {
        this.arrangement = arrangement;
        this.faces = Faces.of(view);
        ElkSettings.ofDrawing(root, arrangement);
        view.nodes().forEach(n -> node(n, root));
        view.clusters().forEach(c -> cluster(c, root));
        view.edges().forEach(this::edge);
    }

    /** Whether each flow stays in the boundary, or the drawing, that both its ends stand in. */
    boolean isFlat() {
        return edges.keySet().stream()
                .allMatch(e -> known(boxes, e.from())
                        .getParent()
                        .equals(known(boxes, e.to()).getParent()));
    }

    void layOut() {
        if (arrangement.isWrapped()) {
            layOutInside(root);
        } else {
            new LayeredLayoutProvider().layout(root, new NullElkProgressMonitor());
        }
    }

    /** Each boundary by itself, inner ones first, for lines are broken in one at a time only. */
    private static void layOutInside(ElkNode node) {
        node.getChildren().stream().filter(c -> !c.getChildren().isEmpty()).forEach(ElkDrawing::layOutInside);
        new LayeredLayoutProvider().layout(node, new NullElkProgressMonitor());
    }

    double width() {
        return root.getWidth();
    }

    double height() {
        return root.getHeight();
    }

    /** The box of an element or boundary. */
    Box box(String id) {
        ElkNode node = known(boxes, id);
        Point origin = origin(node.getParent());
        return new Box(origin.x() + node.getX(), origin.y() + node.getY(), node.getWidth(), node.getHeight());
    }

    /** The words of an element or closed boundary. */
    NodeFace face(String id) {
        return faces.box(id);
    }

    /** The line of a flow, from the end where requests start. */
    List<Point> path(DfdEdge edge) {
        ElkEdge drawn = known(edges, edge);
        Point origin = origin(drawn.getContainingNode());
        List<Point> points = new ArrayList<>();
        for (ElkEdgeSection section : drawn.getSections()) {
            add(points, origin.x() + section.getStartX(), origin.y() + section.getStartY());
            section.getBendPoints().forEach(b -> add(points, origin.x() + b.getX(), origin.y() + b.getY()));
            add(points, origin.x() + section.getEndX(), origin.y() + section.getEndY());
        }
        return points;
    }

    /** The words of a flow. */
    PlacedLabel label(DfdEdge edge) {
        ElkEdge drawn = known(edges, edge);
        ElkLabel label = drawn.getLabels().get(0);
        Point origin = origin(drawn.getContainingNode());
        return known(labels, edge).moved(origin.x() + label.getX(), origin.y() + label.getY());
    }

    /** Adds a point; a piece that is level or upright but for a rounding error becomes exactly so. */
    private static void add(List<Point> path, double x, double y) {
        if (path.isEmpty()) {
            path.add(new Point(x, y));
            return;
        }
        Point last = path.get(path.size() - 1);
        path.add(new Point(
                Math.abs(x - last.x()) < NOTHING ? last.x() : x, Math.abs(y - last.y()) < NOTHING ? last.y() : y));
    }

    private static <K, V> V known(Map<K, V> drawn, K key) {
        V value = drawn.get(key);
        if (value == null) {
            throw new IllegalArgumentException("The drawing has no " + key);
        }
        return value;
    }

    private static Point origin(ElkNode container) {
        double x = 0;
        double y = 0;
        for (ElkNode node = container; node != null; node = node.getParent()) {
            x += node.getX();
            y += node.getY();
        }
        return new Point(x, y);
    }

    private void node(DfdNode node, ElkNode parent) {
        leaf(node.id(), parent);
    }

    private void leaf(String id, ElkNode parent) {
        NodeFace face = faces.box(id);
        ElkNode box = ElkGraphUtil.createNode(parent);
        box.setDimensions(face.width(), face.height());
        ElkSettings.ofElement(box);
        boxes.put(id, box);
    }

    private void cluster(DfdCluster cluster, ElkNode parent) {
        if (cluster.isClosed()) {
            leaf(cluster.id(), parent);
            return;
        }
        ElkNode box = ElkGraphUtil.createNode(parent);
        ElkSettings.ofBoundary(box, TextStyle.BOUNDARY.width(ClusterLabel.words(cluster)), arrangement);
        boxes.put(cluster.id(), box);
        cluster.nodes().forEach(n -> node(n, box));
        cluster.clusters().forEach(c -> cluster(c, box));
    }

    private void edge(DfdEdge edge) {
        ElkEdge drawn = ElkGraphUtil.createSimpleEdge(known(boxes, Faces.start(edge)), known(boxes, Faces.end(edge)));
        PlacedLabel words = faces.label(edge);
        ElkLabel label = ElkGraphUtil.createLabel(drawn);
        ElkSettings.ofLabel(label);
        label.setText(" ");
        label.setDimensions(words.box().width(), words.box().height());
        edges.put(edge, drawn);
        labels.put(edge, words);
    }
}
