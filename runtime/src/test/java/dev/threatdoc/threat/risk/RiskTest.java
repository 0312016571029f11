package dev.threatdoc.threat.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.testing.Sample;
import dev.threatdoc.threat.catalog.Level;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskTest {

    @ParameterizedTest
    @CsvSource({
        "VERY_LOW, VERY_LOW, 1, VERY_LOW",
        "VERY_LOW, LOW, 2, VERY_LOW",
        "VERY_LOW, VERY_HIGH, 5, LOW",
        "LOW, MEDIUM, 6, MEDIUM",
        "MEDIUM, MEDIUM, 9, MEDIUM",
        "LOW, VERY_HIGH, 10, MEDIUM",
        "MEDIUM, HIGH, 12, HIGH",
        "HIGH, HIGH, 16, HIGH",
        "HIGH, VERY_HIGH, 20, VERY_HIGH",
        "VERY_HIGH, VERY_HIGH, 25, VERY_HIGH",
    })
    void isImpactTimesLikelihood(Level impact, Level likelihood, int score, Level level) {
        Risk risk = new Risk(impact, likelihood, List.of());

        assertThat(risk.score()).isEqualTo(score);
        assertThat(risk.level()).isEqualTo(level);
        assertThat(RiskMatrix.level(likelihood, impact)).isEqualTo(level);
    }

    @Test
    void comesBeforeOneOfTheSameScoreIfItsImpactIsLower() {
        Risk rareButBad = new Risk(Level.VERY_HIGH, Level.LOW, List.of());
        Risk oftenButMild = new Risk(Level.LOW, Level.VERY_HIGH, List.of());

        assertThat(oftenButMild).isLessThan(rareButBad);
        assertThat(rareButBad).isLessThan(new Risk(Level.HIGH, Level.MEDIUM, List.of()));
    }

    @Test
    void isRaisedByWhatASubjectHandlesAndWhereItStands() {
        ModelGraph graph = graph("classification=SECRET");

        assertThat(SubjectExposure.of(graph.element("web"), graph).factors())
                .containsExactly(RiskFactor.SENSITIVE_DATA, RiskFactor.CROSSES_BOUNDARY);
        assertThat(SubjectExposure.of(graph.flow("flow/order"), graph).factors())
                .containsExactly(RiskFactor.SENSITIVE_DATA, RiskFactor.CROSSES_BOUNDARY);
        assertThat(SubjectExposure.of(graph.element("store"), graph).factors()).isEmpty();
        assertThat(SubjectExposure.of(graph.boundary("boundary/company"), graph).factors())
                .isEmpty();
        assertThat(SubjectExposure.of(graph.element("web"), graph).rate(Level.MEDIUM, Level.LOW))
                .isEqualTo(new Risk(
                        Level.HIGH, Level.MEDIUM, List.of(RiskFactor.SENSITIVE_DATA, RiskFactor.CROSSES_BOUNDARY)));
    }

    @ParameterizedTest
    @CsvSource({
        "classification=TOP_SECRET, TOP_SECRET_DATA",
        "classification=SENSITIVE, SENSITIVE_DATA",
        "isPII=true, SENSITIVE_DATA",
        "isCredentials=true, SENSITIVE_DATA",
    })
    void isRaisedByDataThatNeedsProtection(String data, RiskFactor factor) {
        ModelGraph graph = graph(data);

        assertThat(SubjectExposure.of(graph.element("customer"), graph).factors())
                .containsExactly(factor);
    }

    @ParameterizedTest
    @CsvSource({"classification=RESTRICTED", "classification=PUBLIC", "isPII=false", "format=JSON"})
    void isNotRaisedByOtherDataNorByWhatNobodySaid(String data) {
        ModelGraph graph = graph(data);

        assertThat(SubjectExposure.of(graph.element("customer"), graph).factors())
                .isEmpty();
    }

    @Test
    void isNeverRaisedBeyondTheHighest() {
        SubjectExposure exposure =
                new SubjectExposure(List.of(RiskFactor.TOP_SECRET_DATA, RiskFactor.CROSSES_BOUNDARY));

        Risk risk = exposure.rate(Level.HIGH, Level.VERY_HIGH);

        assertThat(risk.impact()).isEqualTo(Level.VERY_HIGH);
        assertThat(risk.likelihood()).isEqualTo(Level.VERY_HIGH);
    }

    @Test
    void isCountedInAMatrix() {
        Risk one = new Risk(Level.HIGH, Level.LOW, List.of());
        RiskMatrix matrix = RiskMatrix.of(List.of(one, one, new Risk(Level.LOW, Level.HIGH, List.of())));

        assertThat(matrix.count(Level.HIGH, Level.LOW)).isEqualTo(2);
        assertThat(matrix.count(Level.LOW, Level.HIGH)).isEqualTo(1);
        assertThat(matrix.count(Level.LOW, Level.LOW)).isZero();
    }

    @Test
    void goesByTheWordsOfTheOrganisation() {
        RiskLabels labels = RiskLabels.defaults().withRisk(List.of("trivial", "minor", "moderate", "major", "severe"));

        assertThat(labels.risk(Level.VERY_HIGH)).isEqualTo("severe");
        assertThat(labels.impact(Level.VERY_HIGH)).isEqualTo("very high");
        assertThat(labels.likelihood(Level.VERY_LOW)).isEqualTo("very low");
        assertThatThrownBy(() -> labels.withRisk(List.of("low", "high"))).hasMessageContaining("five words");
        assertThatThrownBy(() -> labels.withRisk(List.of("a", "b", " ", "d", "e")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ModelGraph graph(String data) {
        return ModelGraph.of(new Sample()
                .boundary("Company", "")
                .data("Order", data)
                .element(Kinds.ACTOR, "Customer")
                .element(Kinds.SERVER, "Web", "Company", List.of())
                .element(Kinds.DATASTORE, "Store", "Company", List.of())
                .flow("Order", "Customer", "Web", "", List.of("Order"))
                .flow("Log", "Web", "Store", "", List.of())
                .model());
    }
}
