package dev.threatdoc.threat.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.testing.Sample;
import dev.threatdoc.testing.Threats;
import dev.threatdoc.threat.catalog.Level;
import dev.threatdoc.threat.catalog.Threat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuestionsTest {

    private static Analysis analyze(String... conditions) {
        List<Threat> threats = IntStream.range(0, conditions.length)
                .mapToObj(i -> Threats.when("T" + i, conditions[i]))
                .toList();
        return Analyzer.analyze(
                new Sample()
                        .element(Kinds.SERVER, "Web")
                        .element(Kinds.DATASTORE, "Store", "isHardened=true", "isEncrypted=true")
                        .model(),
                threats);
    }

    private static List<String> ask(Analysis analysis) {
        return Questions.of(analysis.findings(), analysis.graph(), 9).stream()
                .map(q -> q.unknown().itemName() + " " + q.declaration() + " " + q.effect())
                .toList();
    }

    @Test
    void comeInTheOrderOfWhatTheirBestAnswerTakesAway() {
        Analysis analysis = analyze(
                "not target.controls.isHardened",
                "not (target.controls.isEncrypted or target.controls.isHardened)",
                "target.controls.isEncrypted is False",
                "not target.controls.isHardened and target.oneOf(Server)");

        assertThat(ask(analysis))
                .containsExactly(
                        "Web @Controls(isHardened = true) settles 3 of 4",
                        "Web @Controls(isEncrypted = true) settles 1 of 4");
    }

    @Test
    void findWhatTakesTwoAnswers() {
        assertThat(ask(analyze("not (target.controls.isEncrypted and target.controls.isHardened)")))
                .containsExactly(
                        "Web @Controls(isEncrypted = true) bears on 1 of 1",
                        "Web @Controls(isHardened = true) settles 1 of 1");
    }

    @Test
    void putWhatSettlesTheRiskiestFirstOfThoseThatSettleAsMany() {
        List<Threat> threats = List.of(
                Threats.when("T1", "not target.controls.isEncrypted", Level.LOW),
                Threats.when("T2", "not target.controls.usesMFA", Level.HIGH),
                Threats.when("T3", "not target.controls.isHardened", Level.MEDIUM));

        Analysis analysis =
                Analyzer.analyze(new Sample().element(Kinds.SERVER, "Web").model(), threats);

        assertThat(ask(analysis))
                .containsExactly(
                        "Web @Controls(usesMFA = true) settles 1 of 3",
                        "Web @Controls(isHardened = true) settles 1 of 3",
                        "Web @Controls(isEncrypted = true) settles 1 of 3");
        assertThat(Questions.of(analysis.findings(), analysis.graph(), 1).get(0).settled())
                .extracting(f -> f.threat().id())
                .containsExactly("T2");
    }

    @Test
    void neverProposeToDeclareWhatStandsForNothing() {
        assertThat(ask(analyze("target.oneOf(Server) and (not target.controls.isHardened"
                        + " or target.minTLSVersion > TLSVersion.NONE)")))
                .containsExactly(
                        "Web @Controls(isHardened = true) bears on 1 of 1",
                        "Web @Server(minTLSVersion = ...) bears on 1 of 1");
    }

    @Test
    void askForTheAnnotationThatStandsThere() {
        Analysis analysis = Analyzer.analyze(
                new Sample()
                        .element(Kinds.SERVER, "Web")
                        .flow("ask", "Web", "Web")
                        .flow("tell", "Web", "Web", "isResponse=true")
                        .model(),
                List.of(Threats.when("T1", "target.oneOf(Dataflow) and not target.authenticatedWith")));

        assertThat(ask(analysis))
                .containsExactly(
                        "ask @Dataflow(authenticatedWith = true) settles 1 of 2",
                        "tell @Response(authenticatedWith = true) settles 1 of 2");
    }

    @Test
    void nameTheAnswerThatHelpsBeItNoOrAConstant() {
        assertThat(ask(analyze(
                        "target.oneOf(Server) and target.controls.isEncrypted is False",
                        "target.oneOf(Server) and not (target.minTLSVersion >= TLSVersion.TLSv13)",
                        "target.oneOf(Server) and target.OS == ''")))
                .containsExactly(
                        "Web @Controls(isEncrypted = true) settles 1 of 3",
                        "Web @Server(minTLSVersion = TLSVersion.TLSv13) settles 1 of 3",
                        "Web @Server(os = ...) bears on 1 of 3");
    }

    @Test
    void areAsManyAsWanted() {
        Analysis analysis = analyze("not target.controls.isHardened", "not target.controls.isEncrypted");

        assertThat(Questions.of(analysis.findings(), analysis.graph(), 1)).hasSize(1);
        assertThat(Questions.of(List.of(), analysis.graph(), 3)).isEmpty();
    }

    @Test
    void leaveOutWhatIsAnsweredOrCertain() {
        Analysis analysis = analyze("target.controls.isHardened or target.oneOf(Server)", "target.inScope");

        assertThat(analysis.findings()).hasSize(4);
        assertThat(ask(analysis)).isEmpty();
    }

    @Test
    void sayWhatAnAnswerMeans() {
        Analysis analysis = analyze("not target.controls.isHardened");

        assertThat(Questions.of(analysis.findings(), analysis.graph(), 1).get(0).words())
                .startsWith("Yes or no: Program, container and machine follow a written baseline")
                .endsWith(".");
    }
}
