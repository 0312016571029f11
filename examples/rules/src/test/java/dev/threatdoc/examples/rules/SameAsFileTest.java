package dev.threatdoc.examples.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.files.ModelFiles;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.link.Linker;
import dev.threatdoc.threat.analysis.Analyzer;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.catalog.Catalog;
import dev.threatdoc.threat.catalog.Threat;
import dev.threatdoc.threat.catalog.ThreatFile;
import dev.threatdoc.threat.catalog.ThreatSelection;
import dev.threatdoc.threat.rule.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** DF1 and SR1 of the announcement: the file and the rules in Java find the same. */
final class SameAsFileTest {

    /** Everything that matters to the two: declared to be so, declared not to be so, and not declared. */
    private static final String MODEL = """
            {"name": "m",
             "elements": [
               {"name": "Browser", "__class__": "Actor"},
               {"name": "Hardened", "__class__": "Server", "controls": {"isHardened": true}},
               {"name": "Bare", "__class__": "Server", "controls": {"isHardened": false}},
               {"name": "Unsaid", "__class__": "Server"},
               {"name": "Elsewhere", "__class__": "Server", "inScope": false},
               {"name": "Store", "__class__": "Datastore", "controls": {"isHardened": false}}],
             "flows": [
               {"name": "proven", "source": "Browser", "sink": "Hardened", "authenticatedWith": true},
               {"name": "bare", "source": "Browser", "sink": "Bare", "authenticatedWith": false},
               {"name": "unsaid", "source": "Bare", "sink": "Store"}]}
            """;

    private static ThreatModel model() {
        return Linker.link(ModelFiles.read("m.json", MODEL, true).facts())
                .model()
                .orElseThrow();
    }

    private static Catalog rules() {
        return Rules.load(SameAsFileTest.class.getClassLoader());
    }

    private static ThreatFile file() throws IOException {
        return new ThreatFile("df1-sr1.json", Files.readString(Path.of("df1-sr1.json")));
    }

    private static List<Finding> findings(ThreatSelection selection) {
        assertThat(selection.problems()).isEmpty();
        return Analyzer.analyze(model(), selection.threats()).findings();
    }

    @Test
    void servicesAreFound() {
        assertThat(rules().problems()).isEmpty();
        assertThat(rules().threats()).extracting(Threat::id).containsExactly("DF1", "SR1");
    }

    @Test
    void fileAndRulesFindTheSame() throws IOException {
        List<Finding> byFile = findings(ThreatSelection.of(List.of("none"), List.of(file()), List.of()));
        List<Finding> byRules = findings(ThreatSelection.of(List.of("none"), List.of(), rules(), List.of()));

        assertThat(byRules)
                .extracting(SameAsFileTest::words)
                .isEqualTo(byFile.stream().map(SameAsFileTest::words).toList());
        assertThat(byRules)
                .extracting(SameAsFileTest::words)
                .containsExactly(
                        "SR1@bare CERTAIN []",
                        "SR1@unsaid ASSUMED [isHardened]",
                        "DF1@flow/bare CERTAIN []",
                        "DF1@flow/unsaid ASSUMED [authenticatedWith]");
    }

    @Test
    void rulesShowEvidence() {
        List<Finding> findings = findings(ThreatSelection.of(List.of("none"), List.of(), rules(), List.of()));

        assertThat(findings.get(0).evidence())
                .extracting(Evidence::text)
                .containsExactly("Bare runs as it was installed", "Browser reaches it with bare");
        assertThat(findings.get(2).evidence())
                .extracting(Evidence::text)
                .containsExactly("Browser sends without proof to Bare");
    }

    @Test
    void bothAtOnceAreTooMuch() throws IOException {
        assertThat(ThreatSelection.of(List.of("none"), List.of(file()), rules(), List.of())
                        .problems())
                .hasSize(2)
                .first()
                .asString()
                .startsWith(UnauthenticatedDataflow.class.getName()
                        + ": threat DF1: the id is taken already, at df1-sr1.json:2:");
    }

    private static String words(Finding finding) {
        return finding.id() + " " + finding.certainty() + " "
                + finding.settledBy().stream().map(u -> u.property()).toList();
    }
}
