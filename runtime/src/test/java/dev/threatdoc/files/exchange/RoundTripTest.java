package dev.threatdoc.files.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.files.Checks;
import dev.threatdoc.files.ModelFile;
import dev.threatdoc.files.ModelFiles;
import dev.threatdoc.files.ModelText;
import dev.threatdoc.files.RandomFacts;
import dev.threatdoc.model.Boundary;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.model.link.Linker;
import dev.threatdoc.model.text.PlainText;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.testing.AnsweredSystem;
import dev.threatdoc.testing.ShopSystem;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written in the format of another tool is read again with what that format keeps. */
final class RoundTripTest {

    private static ExchangeFormat format(String name) {
        return ExchangeFormats.find(name).orElseThrow();
    }

    static Stream<ExchangeFormat> models() {
        return Stream.of("otm", "threat-dragon", "threagile", "tm-bom").map(RoundTripTest::format);
    }

    private static ThreatModel back(ExchangeFormat format, Analysis analysis) {
        ModelFile read = ModelFiles.read(new ModelText("file", Export.text(format, analysis)), false);
        assertThat(read.problems()).extracting(Problem::level).doesNotContain(Problem.Level.ERROR);
        return Linker.link(read.facts()).model().orElseThrow();
    }

    private static Set<String> elements(ThreatModel model) {
        ModelGraph graph = ModelGraph.of(model);
        return model.elements().stream()
                .map(e -> PlainText.oneLine(e.name()) + " in "
                        + graph.boundariesAround(e).stream()
                                .map(b -> PlainText.oneLine(b.name()))
                                .toList())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> flows(ThreatModel model) {
        ModelGraph graph = ModelGraph.of(model);
        return model.flows().stream()
                .map(f -> PlainText.oneLine(graph.source(f).name()) + " > "
                        + PlainText.oneLine(graph.sink(f).name()))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("models")
    void keepsElementsBoundariesFlowsAndData(ExchangeFormat format) {
        Analysis analysis = AnsweredSystem.analysis();
        ThreatModel model = back(format, analysis);

        assertThat(model.name()).isEqualTo("Shop");
        if (format.name().equals("threat-dragon")) {
            // Places decide there, and the row of the test holds no boundary.
            assertThat(model.elements()).hasSameSizeAs(analysis.model().elements());
        } else if (format.name().equals("tm-bom")) {
            assertThat(model.elements())
                    .extracting(e -> e.inBoundary().isPresent())
                    .containsOnlyOnce(false);
            assertThat(model.data()).hasSize(1);
        } else {
            assertThat(elements(model)).isEqualTo(elements(analysis.model()));
            assertThat(model.data()).extracting(d -> d.name()).containsExactly("Order");
        }
        assertThat(model.boundaries()).extracting(Boundary::name).containsExactlyInAnyOrder("Company", "Cloud");
        if (format.name().equals("threagile")) {
            // A response that carries nothing is no field of its link.
            assertThat(flows(model)).isSubsetOf(flows(analysis.model()));
        } else {
            assertThat(flows(model)).isEqualTo(flows(analysis.model()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"otm", "threat-dragon"})
    void keepsAnswers(String format) {
        ThreatModel model = back(format(format), AnsweredSystem.analysis());

        assertThat(model.elements().stream()
                        .flatMap(e -> e.responses().stream())
                        .filter(r -> r.kind() == ThreatResponse.Kind.ACCEPTED))
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.threat()).isEqualTo("DS01");
                    assertThat(r.reason()).startsWith("until the move to the vault");
                });
    }

    @Test
    void otmKeepsAllThatIsSaid() {
        for (Analysis analysis : List.of(AnsweredSystem.analysis(), ShopSystem.rated(true))) {
            ThreatModel model = back(new Otm(), analysis);

            assertThat(model.elements())
                    .usingElementComparator((a, b) -> said(a).compareTo(said(b)))
                    .containsExactlyInAnyOrderElementsOf(analysis.model().elements());
            assertThat(model.flows())
                    .usingElementComparator((a, b) -> said(a).compareTo(said(b)))
                    .containsExactlyInAnyOrderElementsOf(analysis.model().flows());
        }
    }

    private static String said(Subject subject) {
        return subject.kind() + " " + subject.name() + " " + SaidValues.properties(subject.attributes())
                + SaidValues.controls(subject.attributes());
    }

    @ParameterizedTest
    @MethodSource("models")
    void readsWhateverItWrote(ExchangeFormat format) {
        for (int seed = 0; seed < 60; seed++) {
            Analysis analysis = Checks.analyze(RandomFacts.of(seed));
            String text = Export.text(format, analysis);
            ModelFile read = ModelFiles.read(new ModelText("file", text), false);

            assertThat(read.problems())
                    .as("seed %s of %s", seed, format.name())
                    .extracting(Problem::level)
                    .doesNotContain(Problem.Level.ERROR);
            assertThat(read.facts().boundaries()).hasSameSizeAs(analysis.model().boundaries());
            assertThat(read.facts().elements()).hasSameSizeAs(analysis.model().elements());
        }
    }

    @Test
    void kindsAreKeptAsFarAsTheFormatHasThem() {
        assertThat(back(new ThreatDragon(), AnsweredSystem.analysis()).elements())
                .extracting(e -> e.kind())
                .containsExactlyInAnyOrder(Kinds.ACTOR, Kinds.PROCESS, Kinds.DATASTORE);
        assertThat(back(new Threagile(), AnsweredSystem.analysis()).elements())
                .extracting(e -> e.kind())
                .containsExactlyInAnyOrder(Kinds.ACTOR, Kinds.SERVER, Kinds.DATASTORE);
    }
}
