package dev.threatdoc.threat.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.ModelSettings;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Remarks;
import dev.threatdoc.model.Suppression;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.facts.ItemFact;
import dev.threatdoc.model.link.Linker;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.testing.Sample;
import dev.threatdoc.testing.Threats;
import dev.threatdoc.threat.catalog.Level;
import dev.threatdoc.threat.catalog.Threat;
import dev.threatdoc.threat.catalog.ThreatScope;
import dev.threatdoc.threat.catalog.ThreatText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 31);
    private static final Threat THREAT = Threats.threat("T1", "Threat", Level.HIGH);

    @ParameterizedTest
    @CsvSource({
        "2027-01-01, ANSWERED, false",
        "2027-03-16, ANSWERED, false",
        "2027-03-17, ANSWERED, true",
        "2027-03-31, ANSWERED, true",
        "2027-04-01, EXPIRED, false",
    })
    void endsWithTheLastDayOfTheAnswer(LocalDate today, Finding.Status status, boolean endsSoon) {
        Finding finding =
                only(analyze(answered(until(DAY)), AnalysisOptions.defaults().on(today)));

        assertThat(finding.status()).isEqualTo(status);
        assertThat(finding.endsSoon()).isEqualTo(endsSoon);
        assertThat(finding.isOpen()).isEqualTo(status == Finding.Status.EXPIRED);
        assertThat(finding.response()).contains(until(DAY));
    }

    @Test
    void neverEndsWhereNobodySaysWhatDayItIs() {
        assertThat(only(analyze(answered(until(LocalDate.of(1999, 1, 1))), AnalysisOptions.defaults()))
                        .status())
                .isEqualTo(Finding.Status.ANSWERED);
    }

    @Test
    void keepsASeverityOfItsOwnOnlyAsLongAsTheAnswerCounts() {
        ThreatModel model = answered(until(DAY));

        assertThat(only(analyze(model, AnalysisOptions.defaults().on(DAY))).severity())
                .isEqualTo(Level.LOW);
        assertThat(only(analyze(model, AnalysisOptions.defaults().on(DAY.plusDays(1))))
                        .severity())
                .isEqualTo(Level.HIGH);
    }

    @Test
    void goesByTheAnswerThatCountsWhereAnotherHasEnded() {
        ThreatResponse lasting = response("T1", "why", Optional.empty());
        ThreatModel model = answered(until(DAY), lasting);

        Finding finding = only(analyze(model, AnalysisOptions.defaults().on(DAY.plusDays(1))));

        assertThat(finding.status()).isEqualTo(Finding.Status.ANSWERED);
        assertThat(finding.response()).contains(lasting);
    }

    @Test
    void staysOpenWhereAnAnswerGivesNoReason() {
        ThreatModel model = answered(response("T1", "", Optional.empty()));

        assertThat(only(analyze(model, AnalysisOptions.defaults())).status()).isEqualTo(Finding.Status.OPEN);
    }

    @ParameterizedTest
    @CsvSource({"T1, SUPPRESSED", "pytm:T1, SUPPRESSED", "'', SUPPRESSED", "T2, OPEN"})
    void isSilencedByIdByAliasOrWithAllOthers(String threat, Finding.Status status) {
        Suppression suppression = new Suppression(threat, new FilePlace("A.java", 3, 1, ""));

        Finding finding = only(analyze(silenced(suppression), AnalysisOptions.defaults()));

        assertThat(finding.status()).isEqualTo(status);
        assertThat(finding.suppressedBy())
                .isEqualTo(status == Finding.Status.OPEN ? Optional.empty() : Optional.of(suppression));
        assertThat(finding.isOpen()).isEqualTo(status == Finding.Status.OPEN);
    }

    @Test
    void isStaleIfNothingThatItWasGivenForHasTheFinding() {
        ThreatResponse forBoth = response("T1", "why", Optional.empty());
        ThreatResponse forNothing = response("pytm:T2", "why", Optional.empty());
        ThreatModel model = new Sample()
                .answered(Kinds.SERVER, "Web", List.of(forBoth, forNothing))
                .answered(Kinds.SERVER, "Other", List.of(forBoth), "inScope=false")
                .model();
        Threat elsewhere = Threats.threat("T2", "Elsewhere", Level.LOW);
        Threat neverThere = new Threat(
                "T2",
                elsewhere.title(),
                "core",
                elsewhere.aliases(),
                ThreatScope.of(List.of(Kinds.DATASTORE), elsewhere.condition()),
                elsewhere.rating(),
                new ThreatText("", "", "", ""),
                List.of(),
                "",
                Optional.empty());

        Analysis analysis = Analyzer.analyze(model, List.of(THREAT, neverThere));

        assertThat(analysis.stale()).hasSize(1);
        assertThat(analysis.stale().get(0).problem().place()).isEqualTo(forNothing.place());
        assertThat(analysis.stale().get(0).problem().message())
                .isEqualTo(
                        "The answer to pytm:T2 (accepted) matches no finding, neither of Server \"Web\" nor of anything"
                                + " else that it was given for; take it away");
        assertThat(Analyzer.analyze(model, List.of(THREAT)).stale())
                .as("T2 is not looked for")
                .isEmpty();
    }

    private static Analysis analyze(ThreatModel model, AnalysisOptions options) {
        return Analyzer.analyze(model, List.of(THREAT), options);
    }

    private static Finding only(Analysis analysis) {
        assertThat(analysis.findings()).hasSize(1);
        return analysis.findings().get(0);
    }

    private static ThreatModel answered(ThreatResponse... responses) {
        return new Sample().answered(Kinds.SERVER, "Web", List.of(responses)).model();
    }

    private static ThreatModel silenced(Suppression suppression) {
        Facts facts = new Sample()
                .system(ModelSettings.defaults())
                .element(Kinds.SERVER, "Web")
                .facts();
        ItemFact web = facts.elements().get(0);
        ItemFact silenced = web.withRemarks(Remarks.none().withSuppressions(List.of(suppression)));
        return Linker.link(facts.withElements(List.of(silenced))).model().orElseThrow();
    }

    private static ThreatResponse until(LocalDate day) {
        return response("T1", "why", Optional.of(day));
    }

    private static ThreatResponse response(String threat, String reason, Optional<LocalDate> until) {
        return new ThreatResponse(
                threat, ThreatResponse.Kind.ACCEPTED, reason, "", "", until, "low", Optional.empty(), Place.NONE);
    }
}
