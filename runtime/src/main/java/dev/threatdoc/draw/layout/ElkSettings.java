package dev.threatdoc.draw.layout;

import java.util.EnumSet;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.SelfLoopOrderingStrategy;
import org.eclipse.elk.alg.layered.options.WrappingStrategy;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;

/** What the Eclipse Layout Kernel is told about distances and manners. */
final class ElkSettings {

    private static final double MARGIN = 24;
    private static final double INSIDE = 22;

    private ElkSettings() {}

    static void ofDrawing(ElkNode root, LayoutWay arrangement) {
        root.setProperty(LayeredOptions.PADDING, new ElkPadding(MARGIN));
        shared(root, arrangement);
        root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
        root.setProperty(LayeredOptions.RANDOM_SEED, 1);
    }

    static void ofBoundary(ElkNode box, double label, LayoutWay arrangement) {
        box.setProperty(
                LayeredOptions.PADDING, new ElkPadding(ClusterLabel.BAND, INSIDE, ClusterLabel.BAND_BELOW, INSIDE));
        box.setProperty(LayeredOptions.NODE_SIZE_CONSTRAINTS, EnumSet.of(SizeConstraint.MINIMUM_SIZE));
        box.setProperty(LayeredOptions.NODE_SIZE_MINIMUM, new KVector(label + 2 * ClusterLabel.GAP, 60));
        shared(box, arrangement);
    }

    /** The words stand on the line, not beside it, so that nobody has to guess whose they are. */
    static void ofLabel(ElkLabel label) {
        label.setProperty(LayeredOptions.EDGE_LABELS_INLINE, true);
        label.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
    }

    /** Several flows from an element to itself stand side by side, not around each other and their words. */
    static void ofElement(ElkNode box) {
        box.setProperty(LayeredOptions.EDGE_ROUTING_SELF_LOOP_ORDERING, SelfLoopOrderingStrategy.SEQUENCED);
    }

    private static void shared(ElkNode node, LayoutWay arrangement) {
        node.setProperty(LayeredOptions.DIRECTION, arrangement.direction());
        if (arrangement.isWrapped()) {
            node.setProperty(LayeredOptions.WRAPPING_STRATEGY, WrappingStrategy.MULTI_EDGE);
            node.setProperty(LayeredOptions.ASPECT_RATIO, LayoutWay.SCREEN);
        }
        node.setProperty(
                LayeredOptions.HIERARCHY_HANDLING,
                arrangement.isWrapped() ? HierarchyHandling.SEPARATE_CHILDREN : HierarchyHandling.INCLUDE_CHILDREN);
        node.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        node.setProperty(LayeredOptions.SPACING_NODE_NODE, 36.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_NODE, 20.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 14.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 4.0);
        node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 34.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 18.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 12.0);
    }
}
