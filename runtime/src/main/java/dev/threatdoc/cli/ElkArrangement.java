package dev.threatdoc.cli;

import dev.threatdoc.draw.layout.DfdLayout;
import dev.threatdoc.draw.layout.PlacedCluster;
import dev.threatdoc.draw.layout.PlacedEdge;
import dev.threatdoc.draw.layout.PlacedNode;
import dev.threatdoc.draw.layout.Point;
import dev.threatdoc.files.exchange.Arrangement;
import dev.threatdoc.tell.diagram.DfdEdge;
import dev.threatdoc.tell.diagram.DfdMessage;
import dev.threatdoc.tell.diagram.DfdView;
import dev.threatdoc.tell.diagram.DiagramOptions;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Places for drawings in other tools: those of our own data-flow diagram. */
final class ElkArrangement implements Arrangement {

    @Override
    public Drawing of(Analysis analysis) {
        DfdLayout layout = DfdLayout.of(DfdView.merged(analysis, DiagramOptions.defaults()));
        Map<String, Arrangement.Box> boxes = new LinkedHashMap<>();
        for (PlacedNode node : layout.nodes()) {
            boxes.put(node.node().id(), box(node.box()));
        }
        for (PlacedCluster cluster : layout.clusters()) {
            boxes.put(cluster.cluster().id(), box(cluster.box()));
        }
        Map<String, List<Spot>> lines = new LinkedHashMap<>();
        for (PlacedEdge edge : layout.edges()) {
            List<Spot> path = edge.path().stream().map(ElkArrangement::spot).toList();
            for (DfdMessage message : edge.edge().messages()) {
                // A response that shares the line of its request runs it the other way.
                boolean back = message.isResponse() && edge.edge().direction() == DfdEdge.Direction.BOTH;
                lines.put(message.id(), back ? reversed(path) : path);
            }
        }
        return new Drawing(boxes, lines);
    }

    private static List<Spot> reversed(List<Spot> path) {
        List<Spot> back = new ArrayList<>(path);
        Collections.reverse(back);
        return List.copyOf(back);
    }

    private static Arrangement.Box box(dev.threatdoc.draw.layout.Box box) {
        return new Arrangement.Box(round(box.x()), round(box.y()), round(box.width()), round(box.height()));
    }

    private static Spot spot(Point point) {
        return new Spot(round(point.x()), round(point.y()));
    }

    private static int round(double pixels) {
        return Math.toIntExact(Math.round(pixels));
    }
}
