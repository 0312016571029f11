package dev.threatdoc.tell.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.Element;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.ModelSettings;
import dev.threatdoc.model.ModelSettings.OnDuplicates;
import dev.threatdoc.model.link.Linker;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.testing.Sample;
import dev.threatdoc.testing.Threats;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.analysis.Standing;
import dev.threatdoc.threat.catalog.Level;
import dev.threatdoc.threat.catalog.Threat;
import dev.threatdoc.threat.condition.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class DfdViewTest {

    private static final DiagramOptions PLAIN = DiagramOptions.defaults();

    private static Sample webAndStore() {
        return new Sample()
                .boundary("Outer", "")
                .boundary("Inner", "Outer")
                .element(Kinds.SERVER, "Web")
                .element(Kinds.DATASTORE, "Store", "Inner", List.of());
    }

    @Test
    void nestsBoundaries() {
        DfdView view = view(webAndStore().flow("Save", "Web", "Store"), PLAIN);

        assertThat(view.nodes()).extracting(DfdNode::id).containsExactly("web");
        DfdCluster outer = view.clusters().get(0);
        assertThat(outer.label()).containsExactly("Outer");
        assertThat(outer.nodes()).isEmpty();
        assertThat(outer.clusters().get(0).nodes()).extracting(DfdNode::id).containsExactly("store");
    }

    @Test
    void putsProtocolAndPortBelowTheName() {
        DfdView view = view(
                webAndStore()
                        .flow("A", "Web", "Store", "protocol=JDBC", "dstPort=5432", "order=7")
                        .flow("B", "Web", "Store", "protocol=JDBC")
                        .flow("C", "Web", "Store", "dstPort=1")
                        .flow("D", "Store", "Web", "A", List.of(), "protocol=JDBC", "srcPort=5432", "dstPort=9")
                        .flow("E", "Web", "Store"),
                PLAIN);

        assertThat(view.edges())
                .extracting(DfdEdge::label)
                .containsExactly(
                        List.of("B", "JDBC"),
                        List.of("C", "port 1"),
                        List.of("D", "JDBC:5432"),
                        List.of("E"),
                        List.of("(7) A", "JDBC:5432"));
    }

    @Test
    void mergesARequestWithItsFirstResponse() {
        Sample sample = webAndStore()
                .system(new ModelSettings(false, true, false, OnDuplicates.NO_ACTION))
                .flow("Ask", "Web", "Store", "protocol=JDBC", "dstPort=5432", "order=1")
                .flow("Rows", "Store", "Web", "Ask", List.of(), "protocol=JDBC", "order=2")
                .flow("More rows", "Store", "Web", "Ask", List.of(), "order=3")
                .flow("Thanks", "Web", "Store", "Rows", List.of(), "order=4");

        DfdView view = view(sample, PLAIN);

        assertThat(view.edges())
                .extracting(DfdEdge::direction)
                .containsExactly(DfdEdge.Direction.BOTH, DfdEdge.Direction.BACK, DfdEdge.Direction.BACK);
        assertThat(view.edges().get(0).label()).containsExactly("(1) Ask", "JDBC:5432", "(2) Rows");
    }

    @Test
    void mergesNoResponseThatGoesElsewhere() {
        Sample sample = webAndStore()
                .system(new ModelSettings(false, true, false, OnDuplicates.NO_ACTION))
                .element(Kinds.SERVER, "Third")
                .flow("Ask", "Web", "Store")
                .flow("Rows", "Store", "Third", "Ask", List.of());

        assertThat(view(sample, PLAIN).edges())
                .extracting(e -> e.from() + " " + e.direction() + " " + e.to())
                .containsExactly("web FORTH store", "store BACK third");
    }

    @Test
    void leavesResponsesAloneUnlessAsked() {
        DfdView view =
                view(webAndStore().flow("Ask", "Web", "Store").flow("Rows", "Store", "Web", "Ask", List.of()), PLAIN);

        assertThat(view.edges())
                .extracting(DfdEdge::direction)
                .containsExactly(DfdEdge.Direction.FORTH, DfdEdge.Direction.BACK);
    }

    @Test
    void drawsARepeatedFlowOnceIfAsked() {
        Sample sample = webAndStore()
                .flow("Save", "Web", "Store", "order=1", "note=first")
                .flow("Save again", "Web", "Store", "order=2")
                .flow("Save safely", "Web", "Store", "order=3", "isEncrypted=true")
                .flow("Load", "Store", "Web", "order=4");

        assertThat(view(sample, PLAIN).edges()).hasSize(4);
        assertThat(view(sample.system(new ModelSettings(false, false, false, OnDuplicates.IGNORE)), PLAIN)
                        .edges())
                .extracting(e -> e.label().get(0))
                .containsExactly("(1) Save", "(3) Save safely", "(4) Load");
    }

    @Test
    void drawsWhatIsOnTheChosenLevels() {
        Analysis analysis = levels(
                webAndStore()
                        .element(Kinds.SERVER, "Deep", "Inner", List.of())
                        .element(Kinds.SERVER, "Lonely")
                        .flow("Save", "Web", "Store")
                        .flow("Dig", "Web", "Deep"),
                Map.of("Web", Set.of(0, 1), "Store", Set.of(0), "Deep", Set.of(1), "Lonely", Set.of(2)));

        assertThat(drawn(analysis, 0)).containsExactly("web", "[outer [inner store]]", "Save");
        assertThat(drawn(analysis, 1)).containsExactly("web", "[outer [inner deep]]", "Dig");
        assertThat(drawn(analysis, 2)).containsExactly("lonely");
        assertThat(drawn(analysis, 3)).isEmpty();
        assertThat(drawn(analysis, 0, 1)).containsExactly("web", "[outer [inner store deep]]", "Save", "Dig");
    }

    @Test
    void drawsTheEndsOfAFlowThatIsOnAChosenLevel() {
        Analysis analysis =
                levels(webAndStore().flow("Save", "Web", "Store"), Map.of("Web", Set.of(1), "Store", Set.of(2)));

        // The flow has no level in common with both ends, and so is on level 0.
        assertThat(drawn(analysis, 0)).containsExactly("web", "[outer [inner store]]", "Save");
        assertThat(drawn(analysis, 1)).containsExactly("web");
    }

    @Test
    void ratesByTheWorstOpenFinding() {
        ModelGraph graph =
                ModelGraph.of(webAndStore().flow("Save", "Web", "Store").model());
        Element web = graph.element("web");
        Threat low = Threats.threat("T1", "Low", Level.LOW);
        Threat high = Threats.threat("T2", "High", Level.VERY_HIGH);
        Finding answered = new Finding(
                high,
                web,
                Level.VERY_HIGH,
                Threats.risk(Level.VERY_HIGH),
                Decision.settled(true),
                List.of(),
                new Standing(Finding.Status.ANSWERED, Optional.empty(), false, Optional.empty(), Optional.empty()));
        Analysis analysis = new Analysis(
                graph,
                List.of(low, high),
                List.of(
                        Threats.certain(low, web),
                        answered,
                        Threats.certain(low, graph.element("store")),
                        Threats.certain(high, graph.element("store"))),
                List.of());

        DfdView view = DfdView.of(analysis, new DiagramOptions(Set.of(), true));

        assertThat(view.nodes().get(0).risk()).contains(Level.LOW);
        assertThat(view.clusters().get(0).clusters().get(0).nodes().get(0).risk())
                .contains(Level.VERY_HIGH);
        assertThat(DfdView.of(analysis, PLAIN).nodes().get(0).risk()).isEmpty();
    }

    private static DfdView view(Sample sample, DiagramOptions options) {
        return DfdView.of(Threats.none(sample.model()), options);
    }

    /** The model with levels on its elements, and on flows those that the linker would give them. */
    private static Analysis levels(Sample sample, Map<String, Set<Integer>> levels) {
        return Threats.none(
                Linker.link(LeveledFacts.of(sample.facts(), levels)).model().orElseThrow());
    }

    private static List<String> drawn(Analysis analysis, Integer... levels) {
        DfdView view = DfdView.of(analysis, new DiagramOptions(new TreeSet<>(List.of(levels)), false));
        List<String> drawn = new ArrayList<>();
        view.nodes().forEach(n -> drawn.add(n.id()));
        view.clusters().forEach(c -> drawn.add(words(c)));
        view.edges().forEach(e -> drawn.add(String.join(" ", e.label())));
        return drawn;
    }

    private static String words(DfdCluster cluster) {
        StringBuilder words = new StringBuilder("[" + cluster.id().replace("boundary/", ""));
        cluster.nodes().forEach(n -> words.append(' ').append(n.id()));
        cluster.clusters().forEach(c -> words.append(' ').append(words(c)));
        return words.append(']').toString();
    }
}
