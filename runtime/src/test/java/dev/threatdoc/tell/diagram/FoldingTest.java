package dev.threatdoc.tell.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.testing.Sample;
import dev.threatdoc.testing.Threats;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FoldingTest {

    /** Two boundaries of many elements, one of them with another in it, and somebody outside. */
    private static Analysis large(int each) {
        Sample sample = new Sample()
                .boundary("Left", "")
                .boundary("Right", "")
                .boundary("Deep", "Right")
                .element(Kinds.ACTOR, "User");
        for (int i = 0; i < each; i++) {
            sample.element(Kinds.SERVER, "L" + i, "Left", List.of());
            sample.element(Kinds.SERVER, "D" + i, "Deep", List.of());
        }
        sample.element(Kinds.SERVER, "Gate", "Right", List.of());
        return Threats.none(sample.flow("Ask", "User", "L0")
                .flow("Within", "L0", "L1")
                .flow("Over", "L0", "Gate")
                .flow("Over too", "L1", "D0")
                .flow("Back", "D1", "L2")
                .flow("Down", "Gate", "D0")
                .model());
    }

    private static List<DfdPart> parts(int each) {
        return Folding.of(DfdView.merged(large(each), DiagramOptions.defaults()));
    }

    @Test
    void leavesASmallDiagramAlone() {
        assertThat(parts(10)).singleElement().satisfies(p -> {
            assertThat(p.boundary()).isEmpty();
            assertThat(p.view()).isEqualTo(DfdView.merged(large(10), DiagramOptions.defaults()));
        });
    }

    @Test
    void startsWithClosedBoundariesAndTheNumberOfFlowsBetweenThem() {
        DfdView overview = parts(40).get(0).view();

        assertThat(overview.nodes()).extracting(DfdNode::name).containsExactly("User");
        assertThat(overview.clusters()).allMatch(DfdCluster::isClosed);
        assertThat(overview.clusters()).extracting(DfdCluster::hidden).containsExactlyInAnyOrder(40, 41);
        assertThat(overview.edges())
                .extracting(e -> e.messages().size() + " " + e.direction())
                .containsExactlyInAnyOrder("1 FORTH", "3 BOTH");
    }

    @Test
    void showsTheInsideOfEachBoundaryWithItsNeighbours() {
        List<DfdPart> parts = parts(40);

        assertThat(parts).extracting(DfdPart::boundary).containsExactly("", "boundary/left", "boundary/right");
        DfdView left = parts.get(1).view();
        assertThat(left.nodes()).extracting(DfdNode::name).containsExactly("User");
        assertThat(left.clusters()).extracting(DfdCluster::isClosed).containsExactlyInAnyOrder(false, true);
        assertThat(left.edges()).extracting(e -> e.messages().get(0).name()).contains("Ask", "Within");
        DfdView right = parts.get(2).view();
        assertThat(right.nodes()).isEmpty();
    }

    @Test
    void dividesALargeBoundaryAgain() {
        List<DfdPart> parts = parts(70);

        assertThat(parts)
                .extracting(DfdPart::boundary)
                .containsExactly("", "boundary/left", "boundary/right", "boundary/deep");
        DfdCluster right = parts.get(2).view().clusters().stream()
                .filter(c -> c.name().equals("Right"))
                .findFirst()
                .orElseThrow();
        assertThat(right.isClosed()).isFalse();
        assertThat(right.clusters()).singleElement().matches(DfdCluster::isClosed);
        DfdCluster around = parts.get(3).view().clusters().stream()
                .filter(c -> c.name().equals("Right"))
                .findFirst()
                .orElseThrow();
        assertThat(around.nodes()).extracting(DfdNode::name).containsExactly("Gate");
        assertThat(around.clusters().get(0).nodes()).hasSize(70);
    }

    @Test
    void namesItsPartsApart() {
        assertThat(parts(70)).extracting(p -> p.name("dfd")).doesNotHaveDuplicates();
    }
}
