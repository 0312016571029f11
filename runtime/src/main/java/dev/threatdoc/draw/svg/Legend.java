package dev.threatdoc.draw.svg;

import dev.threatdoc.draw.layout.Box;
import dev.threatdoc.draw.layout.Point;
import dev.threatdoc.draw.layout.TextLine;
import dev.threatdoc.draw.layout.TextStyle;
import dev.threatdoc.model.vocabulary.Shape;
import dev.threatdoc.tell.diagram.Change;
import dev.threatdoc.tell.diagram.DfdCluster;
import dev.threatdoc.tell.diagram.DfdEdge;
import dev.threatdoc.tell.diagram.DfdNode;
import dev.threatdoc.tell.diagram.DfdView;
import dev.threatdoc.threat.catalog.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Says what the signs in a drawing mean: those that occur in it, in rows below it. */
final class Legend {

    private static final double SIGN_WIDTH = 30;
    private static final double SIGN_HEIGHT = 18;
    private static final double GAP = 8;
    private static final double BETWEEN = 26;
    private static final double ROW = 30;
    private static final double LEAST_WIDTH = 420;
    private static final double BELOW = 16;

    /** Draws a sign in a box. */
    @FunctionalInterface
    private interface Sign {

        void draw(Xml xml, Box box);
    }

    private record Entry(String words, Sign sign, double x, int row) {}

    private final List<Entry> entries = new ArrayList<>();
    private final double available;
    private double x;
    private int row;
    private double widest;

    private Legend(double available) {
        this.available = Math.max(available, LEAST_WIDTH);
    }

    /** The legend of a view, in rows of at most about that width. */
    static Legend of(DfdView view, double width) {
        Legend legend = new Legend(width);
        List<DfdNode> nodes = new ArrayList<>(view.nodes());
        List<DfdCluster> clusters = new ArrayList<>();
        view.clusters().forEach(c -> gather(c, nodes, clusters));
        legend.shapes(nodes);
        legend.boundaries(clusters, view.edges());
        legend.flows(view.edges());
        legend.scope(nodes);
        if (view.coloured()) {
            legend.levels(nodes, view.edges());
        }
        if (view.compared()) {
            legend.changes(nodes, clusters, view.edges());
        }
        return legend;
    }

    private static void gather(DfdCluster cluster, List<DfdNode> nodes, List<DfdCluster> clusters) {
        clusters.add(cluster);
        nodes.addAll(cluster.nodes());
        cluster.clusters().forEach(c -> gather(c, nodes, clusters));
    }

    double width() {
        return widest;
    }

    double height() {
        return entries.isEmpty() ? 0 : (row + 1) * ROW + BELOW;
    }

    /** Writes it with its top left at a place. */
    void write(Xml xml, double left, double top) {
        if (entries.isEmpty()) {
            return;
        }
        TextSvg texts = new TextSvg(xml);
        xml.open("g", "class", "dfd-legend");
        for (Entry entry : entries) {
            double y = top + entry.row() * ROW;
            write(entry, xml, texts, new Box(left + entry.x(), y, SIGN_WIDTH, SIGN_HEIGHT));
        }
        xml.close("g");
    }

    /** Writes it for somebody who finds the rows: each entry in a group that says its width, as if it stood alone. */
    void writeUnplaced(Xml xml) {
        if (entries.isEmpty()) {
            return;
        }
        TextSvg texts = new TextSvg(xml);
        xml.open("g", "class", "dfd-legend");
        for (Entry entry : entries) {
            double width = SIGN_WIDTH + GAP + TextStyle.LEGEND.width(entry.words());
            xml.open("g", "data-width", Xml.number(width));
            write(entry, xml, texts, new Box(0, 0, SIGN_WIDTH, SIGN_HEIGHT));
            xml.close("g");
        }
        xml.close("g");
    }

    private static void write(Entry entry, Xml xml, TextSvg texts, Box box) {
        entry.sign().draw(xml, box);
        texts.line(new TextLine(entry.words(), TextStyle.LEGEND, new Point(box.right() + GAP, box.y() + 13)), "");
    }

    private void add(String words, Sign sign) {
        double width = SIGN_WIDTH + GAP + TextStyle.LEGEND.width(words);
        if (x > 0 && x + width > available) {
            x = 0;
            row++;
        }
        entries.add(new Entry(words, sign, x, row));
        widest = Math.max(widest, x + width);
        x += width + BETWEEN;
    }

    private void shapes(List<DfdNode> nodes) {
        Map<Shape, String> kinds = new TreeMap<>();
        nodes.forEach(n -> kinds.putIfAbsent(n.shape(), n.kind()));
        kinds.forEach((shape, kind) -> add(
                kind,
                (xml, box) -> small(xml, shape, box, NodeSvg.frame(shape, true, Optional.empty(), Optional.empty()))));
    }

    private static void small(Xml xml, Shape shape, Box box, String frame) {
        // The figures in some shapes need a box that is larger than the legend's.
        NodeSvg nodes = new NodeSvg(xml);
        if (shape == Shape.ACTOR) {
            xml.open("g", "transform", "translate(" + Xml.point(box.centre(), box.y() - 2) + ") scale(.75)");
            nodes.person(0, 0, NodeSvg.mark(shape, true));
            xml.close("g");
        } else if (shape == Shape.FUNCTION) {
            xml.rect(box, box.height() / 2, frame);
            nodes.lambda(box.centre() - 6, box.y() + 3, NodeSvg.mark(shape, true));
        } else {
            nodes.draw(shape, box, frame, NodeSvg.mark(shape, true));
        }
    }

    private void boundaries(List<DfdCluster> clusters, List<DfdEdge> edges) {
        if (clusters.stream().anyMatch(c -> !c.isClosed())) {
            add("trust boundary", (xml, box) -> xml.rect(box, 4, "dfd-border"));
        }
        if (clusters.stream().anyMatch(DfdCluster::isClosed)) {
            add("boundary, drawn on its own", (xml, box) -> xml.rect(box, 4, "dfd-closed"));
        }
        // Lines between closed boundaries cross nothing that is drawn.
        if (edges.stream().anyMatch(DfdEdge::crosses) && clusters.stream().anyMatch(c -> !c.isClosed())) {
            add("crosses a trust boundary", (xml, box) -> {
                line(xml, box, "dfd-line");
                xml.leaf(
                        "circle",
                        "class",
                        "dfd-crossing",
                        "cx",
                        Xml.number(box.centre()),
                        "cy",
                        Xml.number(box.middle()),
                        "r",
                        "4");
            });
        }
    }

    private void flows(List<DfdEdge> edges) {
        if (edges.stream().anyMatch(e -> e.direction() == DfdEdge.Direction.BOTH)) {
            add("request and response", (xml, box) -> {
                line(xml, box, "dfd-line");
                head(xml, box.right(), box.middle(), 1, "dfd-head");
                head(xml, box.x(), box.middle(), -1, "dfd-head dfd-head-back");
            });
        }
        if (edges.stream().anyMatch(e -> e.direction() == DfdEdge.Direction.FORTH)) {
            add("one way", (xml, box) -> {
                line(xml, box, "dfd-line");
                head(xml, box.right(), box.middle(), 1, "dfd-head");
            });
        }
        if (edges.stream().anyMatch(e -> e.direction() == DfdEdge.Direction.BACK)) {
            add("response", (xml, box) -> {
                line(xml, box, "dfd-line dfd-back");
                head(xml, box.right(), box.middle(), 1, "dfd-head dfd-head-back");
            });
        }
    }

    private static void line(Xml xml, Box box, String classes) {
        xml.path("M" + Xml.point(box.x(), box.middle()) + "H" + Xml.number(box.right()), classes);
    }

    private static void head(Xml xml, double tip, double y, int direction, String classes) {
        xml.path("M" + Xml.point(tip, y) + "l" + Xml.point(-9.0 * direction, 4) + "v-8Z", classes);
    }

    private void scope(List<DfdNode> nodes) {
        if (nodes.stream().anyMatch(n -> !n.inScope())) {
            add("out of scope", (xml, box) -> xml.rect(box, 4, "dfd-out"));
        }
    }

    private void levels(List<DfdNode> nodes, List<DfdEdge> edges) {
        Map<Level, Boolean> used = new TreeMap<>();
        Stream.concat(
                        nodes.stream().flatMap(n -> n.risk().stream()),
                        edges.stream().flatMap(e -> e.risk().stream()))
                .forEach(l -> used.put(l, true));
        used.keySet()
                .forEach(level -> add("worst open finding: " + level.words(), (xml, box) -> {
                    xml.rect(box, 4, "dfd-" + Theme.name(level));
                    new TextSvg(xml).meter(box.x() + 2, box.bottom() - 3, level);
                }));
    }

    private void changes(List<DfdNode> nodes, List<DfdCluster> clusters, List<DfdEdge> edges) {
        Map<Change, Boolean> used = new LinkedHashMap<>();
        for (Change change : Change.values()) {
            boolean occurs = nodes.stream()
                            .anyMatch(n -> n.change().filter(c -> c == change).isPresent())
                    || clusters.stream()
                            .anyMatch(k -> k.change().filter(c -> c == change).isPresent())
                    || edges.stream()
                            .anyMatch(e -> e.change().filter(c -> c == change).isPresent());
            if (occurs) {
                used.put(change, true);
            }
        }
        used.keySet()
                .forEach(change ->
                        add(change.words(), (xml, box) -> xml.rect(box, 4, "dfd-plain dfd-" + Styles.name(change))));
    }
}
