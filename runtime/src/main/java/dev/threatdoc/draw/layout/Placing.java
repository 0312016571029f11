package dev.threatdoc.draw.layout;

import dev.threatdoc.tell.diagram.DfdCluster;
import dev.threatdoc.tell.diagram.DfdEdge;
import dev.threatdoc.tell.diagram.DfdNode;
import dev.threatdoc.tell.diagram.DfdView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the places of everything from a graph that has been laid out. */
final class Placing {

    private final DfdView view;
    private final ElkDrawing drawing;
    private final List<PlacedNode> nodes = new ArrayList<>();
    private final List<PlacedCluster> clusters = new ArrayList<>();
    private final Map<DfdEdge, List<Point>> paths = new HashMap<>();
    private final Map<String, Outline> outlines = new HashMap<>();

    /** By the id of an element or boundary, the boxes of the boundaries around it. */
    private final Map<String, List<Box>> around = new HashMap<>();

    Placing(DfdView view, ElkDrawing drawing) {
        this.view = view;
        this.drawing = drawing;
    }

    DfdLayout place() {
        view.nodes().forEach(n -> place(n, List.of()));
        view.clusters().forEach(c -> outline(c, List.of()));
        view.edges().forEach(e -> paths.put(e, path(e)));
        view.clusters().forEach(c -> place(c, 0));
        List<PlacedEdge> edges = view.edges().stream().map(this::place).toList();
        return new DfdLayout(drawing.width(), drawing.height(), nodes, clusters, edges);
    }

    private void place(DfdNode node, List<Box> boundaries) {
        Box box = drawing.box(node.id());
        NodeFace face = drawing.face(node.id());
        nodes.add(new PlacedNode(node, box, face.text(box), face.risk(box)));
        outlines.put(node.id(), Outline.of(node.shape()));
        around.put(node.id(), boundaries);
    }

    private void outline(DfdCluster cluster, List<Box> boundaries) {
        List<Box> inside = new ArrayList<>(boundaries);
        inside.add(drawing.box(cluster.id()));
        if (cluster.isClosed()) {
            around.put(cluster.id(), boundaries);
        }
        cluster.nodes().forEach(n -> place(n, inside));
        cluster.clusters().forEach(c -> outline(c, inside));
    }

    private void place(DfdCluster cluster, int depth) {
        Box box = drawing.box(cluster.id());
        if (cluster.isClosed()) {
            NodeFace face = drawing.face(cluster.id());
            clusters.add(new PlacedCluster(cluster, box, face.text(box), box, depth, face.risk(box)));
            return;
        }
        String words = ClusterLabel.words(cluster);
        Box label = ClusterLabel.place(box, words, List.copyOf(paths.values()));
        Point at = new Point(label.x(), label.y() + TextStyle.BOUNDARY.baseline());
        clusters.add(new PlacedCluster(
                cluster, box, List.of(new TextLine(words, TextStyle.BOUNDARY, at)), label, depth, Optional.empty()));
        cluster.clusters().forEach(c -> place(c, depth + 1));
    }

    private List<Point> path(DfdEdge edge) {
        List<Point> path = new ArrayList<>(drawing.path(edge));
        int last = path.size() - 1;
        Optional.ofNullable(outlines.get(Faces.start(edge)))
                .ifPresent(o -> path.set(0, o.reach(drawing.box(Faces.start(edge)), path.get(1), path.get(0))));
        Optional.ofNullable(outlines.get(Faces.end(edge)))
                .ifPresent(
                        o -> path.set(last, o.reach(drawing.box(Faces.end(edge)), path.get(last - 1), path.get(last))));
        return path;
    }

    private PlacedEdge place(DfdEdge edge) {
        List<Point> path = paths.getOrDefault(edge, List.of());
        List<Box> from = around.getOrDefault(edge.from(), List.of());
        List<Box> to = around.getOrDefault(edge.to(), List.of());
        List<Point> crossings = new ArrayList<>();
        from.stream().filter(b -> !to.contains(b)).forEach(b -> crossings.addAll(Crossings.of(path, b)));
        to.stream().filter(b -> !from.contains(b)).forEach(b -> crossings.addAll(Crossings.of(path, b)));
        return new PlacedEdge(edge, path, Optional.of(drawing.label(edge)), crossings);
    }
}
