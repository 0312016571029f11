package dev.threatdoc.threat.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.testing.Sample;
import dev.threatdoc.testing.Threats;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Analyzer;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelDiffTest {

    private static Analysis analyze(Sample sample) {
        return Analyzer.analyze(
                sample.model(),
                List.of(
                        Threats.when("SOFT", "not target.controls.isHardened"),
                        Threats.when("STORED", "target.oneOf(Datastore)")));
    }

    private static Sample before() {
        return new Sample()
                .boundary("Company", "")
                .data("Order", "classification=PUBLIC")
                .element(Kinds.SERVER, "Web", "Company", List.of())
                .element(Kinds.DATASTORE, "Store")
                .flow("Save", "Web", "Store", "", List.of("Order"), "isHardened=true")
                .flow("Log", "Web", "Store", "isHardened=true");
    }

    private static List<String> items(ModelDiff diff) {
        return diff.items()
                .map(c -> c.kind().words() + " " + c.item().kind() + " "
                        + c.item().name()
                        + c.values().stream().map(v -> " [" + v.words() + "]").reduce("", String::concat))
                .toList();
    }

    private static List<String> findings(ModelDiff diff) {
        return diff.findings().stream()
                .map(c -> c.kind().words() + " " + c.finding().id()
                        + c.values().stream().map(v -> " [" + v.words() + "]").reduce("", String::concat))
                .toList();
    }

    @Test
    void isEmptyWhereNothingHasChanged() {
        assertThat(ModelDiff.of(analyze(before()), analyze(before())).isEmpty()).isTrue();
    }

    @Test
    void tellsWhatCameWhatWentAndWhatIsSaidOtherwise() {
        Sample after = new Sample()
                .data("Order", "classification=SECRET")
                .data("Invoice")
                .element(Kinds.SERVER, "Web", "isHardened=true")
                .element(Kinds.DATASTORE, "Store")
                .element(Kinds.LAMBDA, "Mailer")
                .flow("Save", "Web", "Store", "", List.of("Order", "Invoice"), "isHardened=true", "protocol=JDBC")
                .flow("Send", "Web", "Mailer", "isHardened=true");

        ModelDiff diff = ModelDiff.of(analyze(before()), analyze(after));

        assertThat(items(diff))
                .containsExactly(
                        "added Lambda Mailer",
                        "changed Server Web [in boundary: Company -> undeclared] [isHardened: undeclared -> true]",
                        "added Dataflow Send",
                        "removed Dataflow Log",
                        "changed Dataflow Save [data: Order -> Invoice, Order] [protocol: undeclared -> JDBC]",
                        "removed Boundary Company",
                        "added Data Invoice",
                        "changed Data Order [classification: PUBLIC -> SECRET]");
        assertThat(findings(diff))
                .containsExactly("added SOFT@mailer", "removed SOFT@web", "removed SOFT@boundary/company");
    }

    @Test
    void tellsThatAFindingMattersMoreNow() {
        Sample secret = new Sample()
                .data("Order", "classification=SECRET")
                .element(Kinds.DATASTORE, "Store", "", List.of("Order"));
        Sample open = new Sample().data("Order").element(Kinds.DATASTORE, "Store", "", List.of("Order"));

        assertThat(findings(ModelDiff.of(analyze(open), analyze(secret))))
                .containsExactlyInAnyOrder(
                        "changed STORED@store [risk: medium -> high]", "changed SOFT@store [risk: medium -> high]");
    }

    @Test
    void knowsAFlowAgainThoughAnEndHasAnotherName() {
        Sample after = new Sample()
                .boundary("Company", "")
                .data("Order", "classification=PUBLIC")
                .element(Kinds.SERVER, "Web", "Company", List.of())
                .element(Kinds.DATASTORE, "Database")
                .flow("Save", "Web", "Database", "", List.of("Order"), "isHardened=true")
                .flow("Log", "Web", "Database", "isHardened=true");

        assertThat(items(ModelDiff.of(analyze(before()), analyze(after))))
                .containsExactly(
                        "added Datastore Database",
                        "removed Datastore Store",
                        "changed Dataflow Save [to: Store -> Database]",
                        "changed Dataflow Log [to: Store -> Database]");
    }

    @Test
    void tellsThatAFindingIsCertainNow() {
        Sample certain = new Sample().element(Kinds.SERVER, "Web", "isHardened=false");

        assertThat(findings(ModelDiff.of(analyze(new Sample().element(Kinds.SERVER, "Web")), analyze(certain))))
                .containsExactly("changed SOFT@web [certainty: assumed -> certain]");
    }
}
