package dev.threatdoc.tell.diagram;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides a diagram that is too large for one drawing: an overview with closed boundaries, and one drawing for the
 * inside of each boundary.
 */
public final class Folding {

    /** More elements than this in one drawing, and nobody finds anything. */
    static final int MOST_ELEMENTS = 60;

    private final DfdView view;
    private final List<DfdPart> parts = new ArrayList<>();

    private Folding(DfdView view) {
        this.view = view;
    }

    /**
     * The drawings of a diagram: the diagram itself if it is small or has no boundaries, else the overview and the
     * insides of the boundaries, outer ones before those in them.
     */
    public static List<DfdPart> of(DfdView view) {
        boolean isSmall = count(view.nodes(), view.clusters()) <= MOST_ELEMENTS;
        if (isSmall || view.clusters().isEmpty()) {
            return List.of(new DfdPart("", view));
        }
        Folding folding = new Folding(view);
        folding.parts.add(new DfdPart("", new FoldedView(view, List.of(), false).fold(view.name())));
        view.clusters().forEach(c -> folding.inside(c, List.of()));
        return List.copyOf(folding.parts);
    }

    static int count(List<DfdNode> nodes, List<DfdCluster> clusters) {
        return nodes.size()
                + clusters.stream()
                        .mapToInt(c -> count(c.nodes(), c.clusters()))
                        .sum();
    }

    private void inside(DfdCluster cluster, List<String> around) {
        int elements = count(cluster.nodes(), cluster.clusters());
        if (elements == 0) {
            return;
        }
        List<String> chain = new ArrayList<>(around);
        chain.add(cluster.id());
        boolean whole = elements <= MOST_ELEMENTS;
        parts.add(new DfdPart(
                cluster.id(), new FoldedView(view, chain, whole).fold(view.name() + ": " + cluster.name())));
        if (!whole) {
            cluster.clusters().forEach(c -> inside(c, chain));
        }
    }
}
