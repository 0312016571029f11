package dev.threatdoc.threat.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.Seen;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.facts.ItemFact;
import dev.threatdoc.model.link.Linker;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.WeaknessKind;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.testing.Sample;
import dev.threatdoc.threat.catalog.Catalogs;
import dev.threatdoc.threat.catalog.Threat;
import dev.threatdoc.threat.catalog.ThreatSelection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What one change mends is one head; what needs one of its own is another. */
final class SameCauseTest {

    private static final List<Threat> ALL =
            ThreatSelection.of(Catalogs.names(), List.of(), List.of()).threats();

    private static final Evidence RULE = new Evidence("anyRequest().permitAll()", code("Security", 9));

    private static CodePlace code(String type, int line) {
        return new CodePlace(
                "shop." + type, "m" + line + "()", "", 0, "", "src/main/java/shop/" + type + ".java", line);
    }

    private static Weakness open(String words, int line, Evidence... rules) {
        Weakness weakness = Weakness.of(
                WeaknessKinds.OPEN_OPERATION,
                new Evidence("anybody may call " + words, code("Api", line)),
                rules.length == 0 ? "" : rules[0].text(),
                words);
        for (Evidence rule : rules) {
            weakness = weakness.with(rule);
        }
        return weakness;
    }

    private static Weakness in(String file, int line, WeaknessKind kind) {
        return Weakness.of(
                kind, new Evidence("key " + line + " stands there", new FilePlace(file, line, 0, "")), "k" + line, "");
    }

    private static Analysis analyze(Weakness... weaknesses) {
        return analyze(AnalysisOptions.defaults(), weaknesses);
    }

    private static Analysis analyze(AnalysisOptions options, Weakness... weaknesses) {
        return analyze(options, List.of(weak(weaknesses)));
    }

    private static Analysis analyze(AnalysisOptions options, List<ItemFact> elements) {
        ThreatModel model =
                Linker.link(new Sample().facts().withElements(elements)).model().orElseThrow();
        return Analyzer.analyze(model, ALL, options);
    }

    private static ItemFact weak(Weakness... weaknesses) {
        ItemFact server =
                new Sample().element(Kinds.SERVER, "Shop").facts().elements().get(0);
        return server.withRemarks(server.remarks().withSeen(new Seen(List.of(weaknesses), Optional.empty())));
    }

    /** Each head that tells of a weakness, with how many are shown in it. */
    private static List<String> heads(Analysis analysis) {
        List<String> heads = new ArrayList<>();
        for (FindingTree tree : FindingTree.of(analysis.findings())) {
            tree.finding()
                    .weakness()
                    .ifPresent(w -> heads.add(w.summary() + " +"
                            + tree.covered().stream()
                                    .filter(f -> f.weakness().isPresent())
                                    .count()));
        }
        return heads;
    }

    @Test
    void oneRuleThatOpensManyOperationsIsOneHeadTheWorstOperation() {
        Analysis analysis = analyze(
                open("POST /orders", 3, RULE), open("DELETE /orders/{id}", 5, RULE), open("PUT /orders/{id}", 7, RULE));

        assertThat(heads(analysis)).containsExactly("anybody may call DELETE /orders/{id} +2");
        assertThat(analysis.findings().stream().filter(f -> f.weakness().isPresent()))
                .hasSize(3);
        // What the others bear out is shown in the head too, never in what is shown elsewhere itself.
        assertThat(analysis.findings().stream().filter(f -> !f.isHead()))
                .isNotEmpty()
                .allSatisfy(f -> assertThat(analysis.findings().stream()
                                .filter(h -> h.id().equals(f.within()))
                                .findFirst()
                                .orElseThrow()
                                .isHead())
                        .isTrue());
    }

    @Test
    void twoRulesAreTwoHeads() {
        Evidence other = new Evidence("requestMatchers(\"/admin/**\").permitAll()", code("Security", 8));

        assertThat(heads(analyze(open("POST /orders", 3, RULE), open("POST /admin/users", 5, other))))
                .containsExactly("anybody may call POST /orders +0", "anybody may call POST /admin/users +0");
        Evidence first = new Evidence("@PermitAll", code("Api", 3));
        Evidence second = new Evidence("@PermitAll", code("Api", 5));
        assertThat(heads(analyze(open("POST /a", 3, first), open("POST /b", 5, second))))
                .hasSize(2);
    }

    @Test
    void secretsOfOneProgramsSettingsAreOneHeadAndThoseElsewhereAnother() {
        String folder = "src/main/resources/";
        assertThat(heads(analyze(
                        in(folder + "application.yml", 3, WeaknessKinds.SECRET_IN_CONFIGURATION),
                        in(folder + "application.yml", 9, WeaknessKinds.SECRET_IN_CONFIGURATION),
                        in(folder + "application-prod.yml", 4, WeaknessKinds.SECRET_IN_CONFIGURATION),
                        in("deploy/compose.yml", 6, WeaknessKinds.SECRET_IN_CONFIGURATION),
                        in(folder + "application.yml", 5, WeaknessKinds.OPEN_MANAGEMENT))))
                .containsExactlyInAnyOrder("key 3 stands there +2", "key 6 stands there +0", "key 5 stands there +0");
        assertThat(heads(analyze(
                        in("Dockerfile", 1, WeaknessKinds.OUTDATED_IMAGE),
                        in("Dockerfile.native", 2, WeaknessKinds.OUTDATED_IMAGE))))
                .hasSize(2);
    }

    @Test
    void promptsThatOneClassLogsAreOneHead() {
        Weakness first =
                Weakness.of(WeaknessKinds.LOGGED_PROMPT, new Evidence("a is logged", code("Chat", 3)), "a", "");
        Weakness second =
                Weakness.of(WeaknessKinds.LOGGED_PROMPT, new Evidence("b is logged", code("Chat", 4)), "b", "");
        Weakness other =
                Weakness.of(WeaknessKinds.LOGGED_PROMPT, new Evidence("c is logged", code("Agent", 4)), "c", "");

        assertThat(heads(analyze(first, second, other))).containsExactly("a is logged +1", "c is logged +0");
    }

    @Test
    void fieldsOfOnePageAreOneHeadAndStatementsOfOneClassAreNot() {
        assertThat(heads(analyze(
                        in("src/main/webapp/a.jsp", 3, WeaknessKinds.OUTPUT_FROM_STORE),
                        in("src/main/webapp/a.jsp", 4, WeaknessKinds.OUTPUT_FROM_STORE))))
                .hasSize(1);
        Weakness first =
                Weakness.of(WeaknessKinds.OUTPUT_FROM_REQUEST, new Evidence("a is written", code("Api", 3)), "a", "");
        Weakness second =
                Weakness.of(WeaknessKinds.OUTPUT_FROM_REQUEST, new Evidence("b is written", code("Api", 4)), "b", "");
        assertThat(heads(analyze(first, second))).hasSize(2);
    }

    @Test
    void whatIsNewIsNotShownInWhatIsKnown() {
        Analysis before = analyze(open("DELETE /orders/{id}", 5, RULE));
        Baseline baseline = Baseline.of(before);

        assertThat(heads(analyze(
                        AnalysisOptions.defaults().with(baseline),
                        open("DELETE /orders/{id}", 5, RULE),
                        open("POST /orders", 3, RULE))))
                .containsExactly("anybody may call DELETE /orders/{id} +0", "anybody may call POST /orders +0");
    }

    @Test
    void aModuleOfSamplesIsToldOfOnceBesideOneThatIsNone() {
        Weakness secret = in("shop-demo/api/src/main/resources/a.yml", 3, WeaknessKinds.SECRET_IN_CONFIGURATION);
        Weakness cookie = in("shop-demo/api/src/main/resources/b.yml", 4, WeaknessKinds.OPEN_COOKIE);

        assertThat(heads(analyze(secret, cookie))).hasSize(2);
        ItemFact main =
                new Sample().element(Kinds.SERVER, "Main").facts().elements().get(0);
        Analysis beside = analyze(
                AnalysisOptions.defaults(),
                List.of(weak(secret, cookie).withPlace(secret.place()), main.withPlace(code("Main", 1))));
        assertThat(heads(beside)).containsExactly("key 3 stands there +1");
        assertThat(Cause.isSample(secret.place())).isTrue();
        assertThat(Cause.isSample(new FilePlace("examples/compose.yml", 1, 0, "")))
                .isTrue();
        assertThat(Cause.isSample(code("Api", 1))).isFalse();
        assertThat(Cause.isSample(new FilePlace("src/main/resources/samples/a.yml", 1, 0, "")))
                .isFalse();
        assertThat(Cause.isSample(new FilePlace("democracy/src/main/resources/a.yml", 1, 0, "")))
                .isFalse();
        assertThat(Cause.isSample(new CodePlace("demo.A", "", "", 0, "", "com/example/demo/A.java", 1)))
                .isFalse();
    }
}
