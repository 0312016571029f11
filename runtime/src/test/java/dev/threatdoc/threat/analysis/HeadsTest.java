package dev.threatdoc.threat.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Subject;
import dev.threatdoc.testing.CommentsSystem;
import dev.threatdoc.testing.Threats;
import dev.threatdoc.threat.catalog.Level;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which findings are shown in which. */
final class HeadsTest {

    private static final ModelGraph GRAPH = ModelGraph.of(CommentsSystem.model());

    @Test
    void losesNoFindingOfThreatsThatCoverEachOther() {
        Subject subject = GRAPH.element("user");
        List<Finding> findings = new Heads(GRAPH)
                .of(List.of(
                        finding("A", "B", subject),
                        finding("B", "A", subject),
                        finding("C", "A", subject),
                        finding("D", "D", subject),
                        finding("E", "none", subject),
                        finding("F", "E", subject),
                        finding("G", "F", subject)));

        List<FindingTree> trees = FindingTree.of(findings);

        assertThat(trees).extracting(t -> t.finding().threat().id()).containsExactly("A", "B", "C", "D", "E", "G");
        assertThat(trees.get(4).covered()).extracting(f -> f.threat().id()).containsExactly("F");
    }

    @Test
    void whatIsToBeShownInOneThatIsNotThereStandsOnItsOwn() {
        Subject subject = GRAPH.element("user");
        List<Finding> findings =
                new Heads(GRAPH).of(List.of(finding("E", "none", subject), finding("F", "E", subject)));

        assertThat(FindingTree.of(findings.subList(1, 2)))
                .singleElement()
                .satisfies(t -> assertThat(t.finding().threat().id()).isEqualTo("F"));
    }

    private static Finding finding(String id, String parent, Subject subject) {
        return Threats.certain(Threats.covered(Threats.threat(id, id, Level.HIGH), parent), subject);
    }
}
