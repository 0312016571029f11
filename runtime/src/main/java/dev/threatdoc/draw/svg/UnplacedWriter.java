package dev.threatdoc.draw.svg;

import dev.threatdoc.draw.layout.Box;
import dev.threatdoc.draw.layout.Faces;
import dev.threatdoc.draw.layout.NodeFace;
import dev.threatdoc.draw.layout.Outline;
import dev.threatdoc.draw.layout.PlacedCluster;
import dev.threatdoc.draw.layout.PlacedEdge;
import dev.threatdoc.draw.layout.PlacedLabel;
import dev.threatdoc.draw.layout.PlacedNode;
import dev.threatdoc.draw.layout.Point;
import dev.threatdoc.draw.layout.TextLine;
import dev.threatdoc.draw.layout.TextStyle;
import dev.threatdoc.tell.diagram.DfdCluster;
import dev.threatdoc.tell.diagram.DfdEdge;
import dev.threatdoc.tell.diagram.DfdNode;
import dev.threatdoc.tell.diagram.DfdView;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a drawing in which nothing has a place yet: each part stands at the origin and says in an attribute how large
 * it is and what it belongs to. A script in the page puts them where they belong, and draws the lines.
 *
 * <p>{@code data-group}: the boundary around an open boundary, and the width of its name. {@code data-box}: the
 * boundary around a box, its width and height, and the radius and slant of its outline. {@code data-line}: the boxes at
 * the ends of a flow, and the size of its words. Groups and boxes are counted in the order in which they stand here,
 * from 0.
 */
final class UnplacedWriter {

    private static final Box NOWHERE = new Box(0, 0, 0, 0);

    private final DfdView view;
    private final Links.From links;
    private final Faces faces;
    private final Xml xml = new Xml(false);
    private final PartSvg parts = new PartSvg(xml, false);
    private final Map<String, Integer> boxes = new HashMap<>();
    private int groups;

    UnplacedWriter(DfdView view, Links.From links) {
        this.view = view;
        this.links = links;
        this.faces = Faces.of(view);
    }

    String write() {
        String name = "Data-flow diagram: " + view.name();
        xml.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "dfd dfd-unplaced",
                "role",
                "group",
                "aria-label",
                name);
        xml.open("g");
        Map<String, Integer> inside = new HashMap<>();
        view.nodes().forEach(n -> inside.put(n.id(), -1));
        view.clusters().forEach(c -> cluster(c, -1, inside));
        count(view.nodes(), view.clusters());
        view.edges().forEach(this::edge);
        nodes(view.nodes(), view.clusters(), inside);
        xml.close("g");
        Legend.of(view, 0).writeUnplaced(xml);
        xml.close("svg");
        return xml.toString();
    }

    private void cluster(DfdCluster cluster, int around, Map<String, Integer> inside) {
        if (cluster.isClosed()) {
            boxes.put(cluster.id(), boxes.size());
            NodeFace face = faces.box(cluster.id());
            Box box = new Box(0, 0, face.width(), face.height());
            parts.cluster(
                    new PlacedCluster(cluster, box, face.text(box), box, 0, face.risk(box)),
                    links.into(cluster),
                    "data-box",
                    numbers(around, face.width(), face.height(), 0, 0));
            return;
        }
        int group = groups++;
        String words = Faces.name(cluster);
        TextLine name = new TextLine(words, TextStyle.BOUNDARY, new Point(0, 0));
        parts.cluster(
                new PlacedCluster(cluster, NOWHERE, List.of(name), NOWHERE, 0, Optional.empty()),
                Optional.empty(),
                "data-group",
                numbers(around, TextStyle.BOUNDARY.width(words)));
        cluster.nodes().forEach(n -> inside.put(n.id(), group));
        cluster.clusters().forEach(c -> cluster(c, group, inside));
    }

    /** Counts the elements, which stand behind the flows in the drawing and over them in the picture. */
    private void count(List<DfdNode> nodes, List<DfdCluster> clusters) {
        nodes.forEach(n -> boxes.put(n.id(), boxes.size()));
        clusters.forEach(c -> count(c.nodes(), c.clusters()));
    }

    private void edge(DfdEdge edge) {
        PlacedLabel label = faces.label(edge);
        parts.edgeWithoutLine(
                new PlacedEdge(edge, List.of(), Optional.of(label), List.of()),
                "data-line",
                numbers(
                        boxes.getOrDefault(Faces.start(edge), -1),
                        boxes.getOrDefault(Faces.end(edge), -1),
                        label.box().width(),
                        label.box().height()),
                "data-way",
                edge.direction().name().toLowerCase(Locale.ROOT),
                "data-classes",
                FlowSvg.line(edge) + "|" + FlowSvg.heads(edge));
    }

    private void nodes(List<DfdNode> nodes, List<DfdCluster> clusters, Map<String, Integer> inside) {
        for (DfdNode node : nodes) {
            NodeFace face = faces.box(node.id());
            Box box = new Box(0, 0, face.width(), face.height());
            Outline outline = Outline.of(node.shape());
            parts.node(
                    new PlacedNode(node, box, face.text(box), face.risk(box)),
                    "data-box",
                    numbers(
                            inside.getOrDefault(node.id(), -1),
                            face.width(),
                            face.height(),
                            outline.radius(),
                            outline.slant()));
        }
        clusters.forEach(c -> nodes(c.nodes(), c.clusters(), inside));
    }

    private static String numbers(double... numbers) {
        StringBuilder all = new StringBuilder();
        for (double number : numbers) {
            all.append(all.isEmpty() ? "" : " ").append(Xml.number(number));
        }
        return all.toString();
    }
}
