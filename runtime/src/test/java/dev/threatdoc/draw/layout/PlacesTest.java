package dev.threatdoc.draw.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.tell.diagram.DfdView;
import dev.threatdoc.tell.diagram.DiagramOptions;
import dev.threatdoc.testing.RandomSystem;
import dev.threatdoc.testing.ShopSystem;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing stands over anything else, measured on fifty systems that nobody designed. */
final class PlacesTest {

    static Stream<Long> seeds() {
        return LongStream.rangeClosed(1, 50).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsEverythingApart(long seed) {
        int size = (int) (5 + seed % 26);
        int boundaries = (int) (seed % 6);
        check(layout(RandomSystem.of(seed, size, size * 9 / 5, boundaries, 1 + (int) (seed % 4)), false));
    }

    @Test
    void keepsEverythingApartInASystemOf25ElementsIn4NestedBoundaries() {
        check(layout(RandomSystem.of(7, 25, 45, 4, 4), false));
    }

    @Test
    void keepsEverythingApartWithLevelsOfRisk() {
        check(layout(ShopSystem.rated(true), true));
    }

    @Test
    void findsTheSamePlacesEachTime() {
        assertThat(layout(ShopSystem.rated(true), true)).isEqualTo(layout(ShopSystem.rated(true), true));
    }

    private static DfdLayout layout(Analysis analysis, boolean coloured) {
        return DfdLayout.of(DfdView.merged(analysis, new DiagramOptions(Set.of(), coloured)));
    }

    private static void check(DfdLayout layout) {
        List<Box> nodes = layout.nodes().stream().map(PlacedNode::box).toList();
        List<Box> labels = labels(layout);
        assertThat(overlaps(nodes)).as("nodes over nodes").isEmpty();
        assertThat(overlaps(labels)).as("labels over labels").isEmpty();
        for (Box label : labels) {
            assertThat(nodes).as("label over a node").noneMatch(n -> n.overlaps(label));
        }
        for (PlacedEdge edge : layout.edges()) {
            for (PlacedEdge other : layout.edges()) {
                if (other != edge && !(isLoop(edge) && isLoop(other))) {
                    assertThat(crosses(other.path(), edge.label().orElseThrow().box()))
                            .as("%s runs through the label of %s", other.edge(), edge.edge())
                            .isFalse();
                }
            }
            for (PlacedNode node : layout.nodes()) {
                assertThat(crosses(edge.path(), node.box().grown(-25)))
                        .as("%s runs through %s", edge.edge(), node.node())
                        .isFalse();
            }
            straight(edge.path());
        }
        for (PlacedCluster cluster : layout.clusters()) {
            assertThat(nodes).as("a boundary's name over a node").noneMatch(cluster.label()::overlaps);
            assertThat(labels).as("a boundary's name over a label").noneMatch(cluster.label()::overlaps);
        }
        Box paper = new Box(0, 0, layout.width(), layout.height());
        Stream.concat(nodes.stream(), labels.stream())
                .forEach(b -> assertThat(paper.overlaps(b) && b.x() >= 0 && b.right() <= layout.width())
                        .as("on the paper")
                        .isTrue());
    }

    private static boolean isLoop(PlacedEdge edge) {
        return edge.edge().from().equals(edge.edge().to());
    }

    private static List<Box> labels(DfdLayout layout) {
        List<Box> labels = new ArrayList<>();
        layout.edges().forEach(e -> labels.add(e.label().orElseThrow().box()));
        return labels;
    }

    private static void straight(List<Point> path) {
        for (int i = 1; i < path.size(); i++) {
            Point a = path.get(i - 1);
            Point b = path.get(i);
            assertThat(a.x() == b.x() || a.y() == b.y())
                    .as("%s to %s is level or upright", a, b)
                    .isTrue();
        }
    }

    private static boolean crosses(List<Point> path, Box box) {
        for (int i = 1; i < path.size(); i++) {
            if (box.isCrossedBy(path.get(i - 1), path.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> overlaps(List<Box> boxes) {
        List<String> overlaps = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (boxes.get(i).overlaps(boxes.get(j))) {
                    overlaps.add(boxes.get(i) + " and " + boxes.get(j));
                }
            }
        }
        return overlaps;
    }
}
