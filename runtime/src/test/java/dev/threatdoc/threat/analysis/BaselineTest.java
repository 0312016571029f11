package dev.threatdoc.threat.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.facts.ItemFact;
import dev.threatdoc.model.link.Linker;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.testing.Sample;
import dev.threatdoc.testing.Threats;
import dev.threatdoc.threat.catalog.Threat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BaselineTest {

    private static final Threat SOFT = Threats.when("SOFT", "not target.controls.isHardened");
    private static final Threat PLAIN = Threats.when("PLAIN", "not target.controls.isEncrypted");

    private static Sample shop() {
        return new Sample()
                .element(Kinds.SERVER, "Web")
                .element(Kinds.DATASTORE, "Store")
                .flow("Save", "Web", "Store");
    }

    private static Analysis analyze(Sample sample, Baseline baseline, Threat... threats) {
        return analyze(sample.model(), baseline, threats);
    }

    private static Analysis analyze(ThreatModel model, Baseline baseline, Threat... threats) {
        return Analyzer.analyze(
                model, List.of(threats), AnalysisOptions.defaults().with(baseline));
    }

    private static List<String> open(Analysis analysis) {
        return analysis.open().stream().map(Finding::id).toList();
    }

    private static Baseline baseline(Sample sample, Threat... threats) {
        return Baseline.of(analyze(sample, Baseline.none(), threats));
    }

    @Test
    void knowsWhatWasThereAndNothingElse() {
        Baseline baseline = baseline(shop(), SOFT);

        Analysis same = analyze(shop(), baseline, SOFT);
        Analysis more = analyze(shop().element(Kinds.SERVER, "Admin"), baseline, SOFT, PLAIN);

        assertThat(same.findings()).hasSize(3).allMatch(f -> f.status() == Finding.Status.KNOWN);
        assertThat(same.gone()).isEmpty();
        assertThat(open(more))
                .containsExactlyInAnyOrder("SOFT@admin", "PLAIN@admin", "PLAIN@web", "PLAIN@store", "PLAIN@flow/save");
    }

    @Test
    void keepsWhatIsKnownAndStillThereWhenItIsPruned() {
        Baseline before = baseline(shop(), SOFT);
        Sample mended = new Sample()
                .element(Kinds.SERVER, "Web", "isHardened=true")
                .element(Kinds.DATASTORE, "Store")
                .flow("Save", "Web", "Store");

        Analysis analysis = analyze(mended, before, SOFT, PLAIN);

        assertThat(analysis.gone()).extracting(Baseline.Entry::name).containsExactly("Web");
        assertThat(Baseline.known(analysis).entries())
                .extracting(e -> e.threat() + " " + e.name())
                .containsExactly("SOFT Save", "SOFT Store");
    }

    @Test
    void survivesTheRenamingOfAnythingElse() {
        Baseline baseline = baseline(shop(), SOFT);
        // "WEB" comes to the same id as "Web", so both get another one.
        Sample renamed = new Sample()
                .boundary("Cloud", "")
                .element(Kinds.SERVER, "WEB", "isHardened=true")
                .element(Kinds.SERVER, "Web")
                .element(Kinds.DATASTORE, "Database", "Cloud", List.of())
                .flow("Save", "Web", "Database");

        assertThat(open(analyze(renamed, baseline, SOFT)))
                .as("of the database itself, its new name is all that there is")
                .containsExactlyInAnyOrder("SOFT@database", "SOFT@boundary/cloud");
    }

    @Test
    void survivesAnotherNameWhereTheDeclarationInCodeIsTheSame() {
        Baseline baseline = Baseline.of(analyze(inCode("Web", 7, "com.example.Web"), Baseline.none(), SOFT));

        assertThat(open(analyze(inCode("Portal", 70, "com.example.Web"), baseline, SOFT)))
                .isEmpty();
        assertThat(open(analyze(inCode("Web", 1, "com.example.Moved"), baseline, SOFT)))
                .isEmpty();
        assertThat(open(analyze(inCode("Portal", 7, "com.example.Moved"), baseline, SOFT)))
                .containsExactly("SOFT@portal");
    }

    @Test
    void knowsAThreatByItsFormerNameToo() {
        Baseline old = new Baseline(List.of(new Baseline.Entry("pytm:SOFT", "Server", "Web", "", "", "")));

        assertThat(analyze(shop(), old, SOFT).gone()).isEmpty();
        assertThat(open(analyze(shop(), old, SOFT))).doesNotContain("SOFT@web");
    }

    @Test
    void doesNotHideAnAnswerNorTakeItIn() {
        ThreatResponse answer = new ThreatResponse(
                "SOFT",
                ThreatResponse.Kind.ACCEPTED,
                "why",
                "",
                "",
                Optional.empty(),
                "",
                Optional.empty(),
                Place.NONE);
        Sample answered = new Sample().answered(Kinds.SERVER, "Web", List.of(answer));
        Baseline baseline = baseline(new Sample().element(Kinds.SERVER, "Web"), SOFT);

        Analysis analysis = analyze(answered, baseline, SOFT);

        assertThat(analysis.findings().get(0).status()).isEqualTo(Finding.Status.ANSWERED);
        assertThat(Baseline.of(analysis)).isEqualTo(Baseline.none());
        assertThat(analysis.gone()).as("it is dealt with").hasSize(1);
    }

    private static ThreatModel inCode(String name, int line, String type) {
        Facts facts = new Sample().element(Kinds.SERVER, name).facts();
        ItemFact web = facts.elements().get(0);
        ItemFact declared =
                web.withPlace(new CodePlace(type, "", "dev.threatdoc.annotation.Server", 0, "", "A.java", line));
        return Linker.link(facts.withElements(List.of(declared))).model().orElseThrow();
    }

    @Test
    void isTheSameWhateverTheOrderOfWhatItWasMadeOf() {
        Baseline.Entry a = new Baseline.Entry("A", "Server", "Web", "", "", "");
        Baseline.Entry b = new Baseline.Entry("B", "Server", "Web", "", "", "");

        assertThat(new Baseline(List.of(b, a, b))).isEqualTo(new Baseline(List.of(a, b)));
    }
}
