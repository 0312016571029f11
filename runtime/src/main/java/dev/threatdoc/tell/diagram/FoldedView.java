package dev.threatdoc.tell.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A diagram with some of its boundaries closed, and with flows between closed ones bundled. */
final class FoldedView {

    private final DfdView view;

    /** The boundary whose inside is shown with those around it, outermost first; empty for the overview. */
    private final List<String> chain;

    /** Whether the boundaries in that boundary are open. */
    private final boolean whole;

    /** By the id of an element, the id of what stands for it: itself, or the closed boundary around it. */
    private final Map<String, String> standIns = new HashMap<>();

    /** The ids of what stands in the boundary whose inside is shown. */
    private final Set<String> inside = new HashSet<>();

    private final Set<String> closed = new HashSet<>();

    FoldedView(DfdView view, List<String> chain, boolean whole) {
        this.view = view;
        this.chain = List.copyOf(chain);
        this.whole = whole;
    }

    DfdView fold(String name) {
        view.nodes().forEach(n -> stand(n.id(), n.id(), chain.isEmpty()));
        view.clusters().forEach(c -> find(c, chain.isEmpty()));
        List<DfdEdge> edges = EdgeBundles.of(view.edges(), standIns, closed).stream()
                .filter(e -> inside.contains(e.from()) || inside.contains(e.to()))
                .toList();
        Set<String> shown = new HashSet<>(inside);
        edges.forEach(e -> shown.addAll(List.of(e.from(), e.to())));
        return new DfdView(
                name,
                nodes(view.nodes(), shown),
                clusters(view.clusters(), shown),
                edges,
                view.coloured(),
                view.compared());
    }

    private void stand(String element, String standIn, boolean isInside) {
        standIns.put(element, standIn);
        if (isInside) {
            inside.add(standIn);
        }
    }

    private void find(DfdCluster cluster, boolean isInside) {
        boolean isLast = !chain.isEmpty() && chain.get(chain.size() - 1).equals(cluster.id());
        if (!chain.contains(cluster.id()) && !(isInside && whole)) {
            closed.add(cluster.id());
            elements(cluster).forEach(n -> stand(n.id(), cluster.id(), isInside));
            return;
        }
        cluster.nodes().forEach(n -> stand(n.id(), n.id(), isInside || isLast));
        cluster.clusters().forEach(c -> find(c, isInside || isLast));
    }

    private static List<DfdNode> elements(DfdCluster cluster) {
        List<DfdNode> elements = new ArrayList<>(cluster.nodes());
        cluster.clusters().forEach(c -> elements.addAll(elements(c)));
        return elements;
    }

    private static List<DfdNode> nodes(List<DfdNode> nodes, Set<String> shown) {
        return nodes.stream().filter(n -> shown.contains(n.id())).toList();
    }

    private List<DfdCluster> clusters(List<DfdCluster> clusters, Set<String> shown) {
        List<DfdCluster> drawn = new ArrayList<>();
        for (DfdCluster cluster : clusters) {
            if (closed.contains(cluster.id())) {
                if (shown.contains(cluster.id())) {
                    drawn.add(closed(cluster));
                }
            } else {
                DfdCluster open = new DfdCluster(
                        cluster.id(),
                        cluster.name(),
                        cluster.inScope(),
                        nodes(cluster.nodes(), shown),
                        clusters(cluster.clusters(), shown),
                        0,
                        Optional.empty(),
                        0,
                        cluster.change());
                drawn.add(open);
            }
        }
        return drawn;
    }

    private static DfdCluster closed(DfdCluster cluster) {
        List<DfdNode> hidden = elements(cluster);
        return new DfdCluster(
                cluster.id(),
                cluster.name(),
                cluster.inScope(),
                List.of(),
                List.of(),
                hidden.size(),
                hidden.stream().flatMap(n -> n.risk().stream()).max(Enum::compareTo),
                hidden.stream().mapToInt(DfdNode::findings).sum(),
                cluster.change());
    }
}
