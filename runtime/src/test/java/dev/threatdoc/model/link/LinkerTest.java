package dev.threatdoc.model.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.Boundary;
import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Item;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.ModelSettings;
import dev.threatdoc.model.ModelSettings.OnDuplicates;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.testing.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LinkerTest {

    private static final ModelSettings DEFAULTS = ModelSettings.defaults();

    @Test
    void makesNoModelOfNothingButAName() {
        ThreatModel model = new Sample().model();

        assertThat(model.name()).isEqualTo("Threat model");
        assertThat(model.elements()).isEmpty();
    }

    @Test
    void resolvesNamesToIds() {
        ThreatModel model = new Sample()
                .boundary("Data centre", "")
                .data("Order")
                .element(Kinds.SERVER, "Web Shop", "Data centre", List.of("Order"))
                .element(Kinds.DATASTORE, "Orders")
                .flow("Save order", "Web Shop", "Orders")
                .model();

        assertThat(model.elements().get(0).inBoundary()).contains("boundary/data-centre");
        assertThat(model.elements().get(0).data()).containsExactly("data/order");
        assertThat(model.flows().get(0).source()).isEqualTo("web-shop");
        assertThat(model.flows().get(0).id()).isEqualTo("flow/save-order");
    }

    @Test
    void keepsIdsApartWhereNamesComeToTheSameWords() {
        ThreatModel model = new Sample()
                .element(Kinds.SERVER, "Web Shop")
                .element(Kinds.SERVER, "web-shop")
                .element(Kinds.SERVER, "Other")
                .element(Kinds.SERVER, "日本")
                .model();

        List<String> ids = model.elements().stream().map(Item::id).toList();
        assertThat(ids).doesNotHaveDuplicates().contains("other").allMatch(id -> id.matches("[a-z0-9-]+"));
    }

    @Test
    void reportsTwoElementsOfOneName() {
        assertThat(problems(new Sample().element(Kinds.SERVER, "A").element(Kinds.ACTOR, "A")))
                .containsExactly("sample.json:2:1: There are two elements named \"A\", the other at sample.json:1:1; "
                        + "give one of them another name");
    }

    @Test
    void reportsEndsThatAreNoElements() {
        assertThat(problems(new Sample()
                        .data("Order")
                        .element(Kinds.SERVER, "A")
                        .flow("f", "A", "B")
                        .flow("g", "Order", "A")))
                .containsExactly(
                        "sample.json:3:1: \"B\" is no element of this model; annotate it with @Server, @Datastore, "
                                + "@Actor or another kind, or name one that is",
                        "sample.json:4:1: \"Order\" is a data asset, but an element is expected here");
    }

    @Test
    void reportsABoundaryThatLiesInItselfOnce() {
        assertThat(problems(new Sample().boundary("A", "B").boundary("B", "A").boundary("C", "A")))
                .containsExactly("sample.json:1:1: A trust boundary cannot lie in itself: \"A\" in \"B\" in \"A\"; "
                        + "take one @InBoundary away");
    }

    @Test
    void reportsASecondSystem() {
        assertThat(problems(new Sample().system(DEFAULTS).system(DEFAULTS)))
                .containsExactly("sample.json:2:1: There is a second @ThreatModel, beside \"Sample\" at "
                        + "sample.json:1:1; a system has one: remove one of them");
    }

    @Test
    void sortsFlowsByTheirOrderAndKeepsTheOrderOfTheRest() {
        ThreatModel model = ends().flow("third", "A", "B", "order=7")
                .flow("first", "A", "B")
                .flow("second", "A", "B")
                .model();

        assertThat(model.flows()).extracting(Dataflow::name).containsExactly("first", "second", "third");
        assertThat(model.flows()).extracting(Dataflow::order).containsExactly(-1, -1, 7);
    }

    @Test
    void numbersFlowsUpToTheFirstThatHasAnOrder() {
        ThreatModel model = ends().system(new ModelSettings(true, false, false, OnDuplicates.NO_ACTION))
                .flow("c", "A", "B", "order=2")
                .flow("a", "A", "B")
                .flow("b", "A", "B")
                .model();

        assertThat(model.flows()).extracting(Dataflow::displayName).containsExactly("(1) a", "(2) b", "(2) c");
    }

    @Test
    void linksAResponseBothWays() {
        ThreatModel model = ends().flow("ask", "A", "B")
                .flow("answer", "B", "A", "ask", List.of())
                .model();

        assertThat(model.flows().get(0).response()).contains("flow/answer");
        assertThat(model.flows().get(1).responseTo()).contains("flow/ask");
        assertThat(model.flows().get(1).isResponse()).isTrue();
    }

    @Test
    void matchesALoneResponseWithTheOneFlowThatRunsTheOtherWay() {
        ThreatModel one = ends().flow("ask", "A", "B")
                .flow("answer", "B", "A", "isResponse=true")
                .model();
        ThreatModel two = ends().flow("ask", "A", "B")
                .flow("ask more", "A", "B")
                .flow("answer", "B", "A", "isResponse=true")
                .model();

        assertThat(one.flows().get(1).responseTo()).contains("flow/ask");
        assertThat(two.flows().get(2).responseTo()).isEmpty();
        assertThat(two.flows().get(2).isResponse()).isTrue();
    }

    @Test
    void refusesDuplicateFlowsWhereAskedTo() {
        Sample sample = ends().system(new ModelSettings(false, false, false, OnDuplicates.RESTRICT))
                .flow("f", "A", "B", "protocol=HTTP", "note=x")
                .flow("g", "A", "B", "protocol=HTTP", "order=3")
                .flow("h", "A", "B", "protocol=HTTPS");

        assertThat(problems(sample))
                .containsExactly("sample.json:5:1: The dataflow \"g\" repeats \"f\": same ends, same properties; "
                        + "remove one, or set onDuplicates = Action.IGNORE");
    }

    @Test
    void leavesOutWhatNoFlowTouchesButKeepsTheBoundariesAroundTheRest() {
        ThreatModel model = new Sample()
                .system(new ModelSettings(false, false, true, OnDuplicates.NO_ACTION))
                .boundary("Outer", "")
                .boundary("Inner", "Outer")
                .boundary("Empty", "Outer")
                .element(Kinds.SERVER, "A", "Inner", List.of())
                .element(Kinds.SERVER, "B")
                .element(Kinds.SERVER, "Unused", "Empty", List.of())
                .flow("f", "A", "B")
                .model();

        assertThat(model.elements()).extracting(Item::name).containsExactly("A", "B");
        assertThat(model.boundaries()).extracting(Item::name).containsExactly("Outer", "Inner");
    }

    private static Sample ends() {
        return new Sample().element(Kinds.SERVER, "A").element(Kinds.SERVER, "B");
    }

    private static List<String> problems(Sample sample) {
        Linked linked = sample.link();
        assertThat(linked.model()).isEmpty();
        return linked.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void followsThousandsOfBoundariesInEachOther() {
        Sample sample = new Sample();
        for (int i = 0; i < 2_000; i++) {
            sample.boundary("B" + i, i == 0 ? "" : "B" + (i - 1));
        }
        ThreatModel model =
                sample.element(Kinds.SERVER, "Inside", "B1999", List.of()).model();
        ModelGraph graph = ModelGraph.of(model);

        List<Boundary> around = graph.boundariesAround(model.elements().get(0));
        assertThat(around).hasSize(2_000);
        assertThat(around.get(0).name()).isEqualTo("B1999");
        assertThat(around.get(1_999).name()).isEqualTo("B0");
    }
}
