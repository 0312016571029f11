package dev.threatdoc.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.Item;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.link.Linker;
import dev.threatdoc.tell.diagram.DiagramOptions;
import dev.threatdoc.tell.diagram.DotDiagram;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Analyzer;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.catalog.Catalogs;
import dev.threatdoc.threat.catalog.Level;
import dev.threatdoc.threat.catalog.ThreatFile;
import dev.threatdoc.threat.catalog.ThreatSelection;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What is wrong in pytm and right here, a test for each, by name.
 *
 * <p>Its report of 100 elements, which does not end, is {@code ReportSizeTest}'s; that the JSON that it writes can be
 * read back is {@code PytmModelReaderTest}'s.
 */
final class PytmDefectsTest {

    @Test
    void whatIsSetOnAFlowIsNotLost() {
        Analysis analysis = analyze("""
                {"name": "m", "elements": [
                  {"name": "a", "__class__": "Server"},
                  {"name": "b", "__class__": "Server", "protocol": "HTTPS", "controls": {"isEncrypted": true}}],
                 "flows": [{"name": "f", "source": "a", "sink": "b", "protocol": "HTTP",
                            "controls": {"isEncrypted": false}}]}
                """);

        assertThat(ids(analysis, "f")).contains("DE01");
    }

    @Test
    void aFlowKeepsItsOwnOverrides() {
        Analysis analysis = analyze("""
                {"name": "m", "elements": [
                  {"name": "a", "__class__": "Server"}, {"name": "b", "__class__": "Server"}],
                 "flows": [{"name": "f", "source": "a", "sink": "b",
                            "overrides": [{"threat_id": "AA01", "response": "accepted for now"}]}]}
                """);

        assertThat(finding(analysis, "AA01", "f").status()).isEqualTo(Finding.Status.ANSWERED);
    }

    @Test
    void anOverrideKeepsTheFieldsThatItDoesNotSet() {
        Finding finding = finding(analyze("""
                {"name": "m", "elements": [{"name": "a", "__class__": "Server",
                  "overrides": [{"threat_id": "HA01", "severity": "Very High"}]}]}
                """), "HA01", "a");

        assertThat(finding.severity()).isEqualTo(Level.VERY_HIGH);
        assertThat(finding.threat().title()).isEqualTo("Server not hardened");
        assertThat(finding.threat().mitigations()).isNotEmpty();
        assertThat(finding.status()).isEqualTo(Finding.Status.OPEN);
    }

    @Test
    void anOverrideInventsNoFinding() {
        Analysis analysis = analyze("""
                {"name": "m", "elements": [{"name": "a", "__class__": "Server", "controls": {"isHardened": true},
                  "overrides": [{"threat_id": "HA01", "response": "accepted"}]}]}
                """);

        assertThat(ids(analysis, "a")).isNotEmpty().doesNotContain("HA01");
    }

    @Test
    void anElementOutOfScopeShowsNoFindingsOfOthers() {
        Analysis analysis = analyze("""
                {"name": "m", "elements": [
                  {"name": "a", "__class__": "Server"}, {"name": "b", "__class__": "Server", "inScope": false}]}
                """);

        assertThat(ids(analysis, "a")).isNotEmpty();
        assertThat(ids(analysis, "b")).isEmpty();
    }

    @Test
    void aQuoteInANameDoesNotBreakTheDot() {
        Analysis analysis = analyze("""
                {"name": "m", "elements": [{"name": "a \\"quoted\\" name", "__class__": "Server"}]}
                """);

        assertThat(DotDiagram.render(analysis, DiagramOptions.defaults())).contains("a \\\"quoted\\\" name");
    }

    @Test
    void twoDrawingsOfOneModelAreTheSame() {
        String model = """
                {"name": "m", "boundaries": [{"name": "x"}, {"name": "y", "inBoundary": "x"}], "elements": [
                  {"name": "a", "__class__": "Server", "inBoundary": "y"}, {"name": "b", "__class__": "Datastore"}],
                 "flows": [{"name": "f", "source": "a", "sink": "b"}]}
                """;

        assertThat(DotDiagram.render(analyze(model), DiagramOptions.defaults()))
                .isEqualTo(DotDiagram.render(analyze(model), DiagramOptions.defaults()));
    }

    @Test
    void aMisspeltWordIsNotSilentlyAccepted() {
        ModelFile file = ModelFiles.read("m.json", """
                {"name": "m", "elements": [
                  {"name": "a", "__class__": "Server", "usesCash": true, "controls": {"isHardend": true}}]}
                """, false);

        assertThat(file.problems())
                .extracting(Problem::message)
                .hasSize(2)
                .anyMatch(m -> m.contains("usesCash") && m.contains("usesCache"))
                .anyMatch(m -> m.contains("isHardend") && m.contains("isHardened"));
    }

    @Test
    void aMisspeltWordInAConditionIsAnError() {
        ThreatSelection selection =
                ThreatSelection.of(List.of(Catalogs.NONE), List.of(new ThreatFile("own.json", """
                        {"X1": {"description": "x", "target": "Server", "condition": "target.isHardend is False"}}
                        """)), List.of());

        assertThat(selection.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.toString())
                        .startsWith("own.json:1:")
                        .contains("X1", "isHardend", "did you mean \"isHardened\"?"));
    }

    @Test
    void insideEntersExitsAndCrossesKnowNestedBoundaries() {
        String model = """
                {"name": "m", "boundaries": [{"name": "outer"}, {"name": "inner", "inBoundary": "outer"}],
                 "elements": [
                  {"name": "in", "__class__": "Server", "inBoundary": "inner"},
                  {"name": "edge", "__class__": "Server", "inBoundary": "outer"},
                  {"name": "out", "__class__": "Server"}],
                 "flows": [{"name": "entering", "source": "out", "sink": "in"},
                           {"name": "leaving", "source": "in", "sink": "out"},
                           {"name": "within", "source": "in", "sink": "edge"}]}
                """;

        assertThat(where(model, "Server", "target.inside('outer')")).containsExactly("in", "edge");
        assertThat(where(model, "Dataflow", "target.enters('outer')")).containsExactly("entering");
        assertThat(where(model, "Dataflow", "target.exits('outer')")).containsExactly("leaving");
        assertThat(where(model, "Dataflow", "target.crosses('outer')")).containsExactly("entering", "leaving");
        assertThat(where(model, "Dataflow", "target.exits('inner')")).containsExactly("leaving", "within");
    }

    @Test
    void leavingOutWhatIsUnusedKeepsTheBoundariesAroundTheRest() {
        Analysis analysis = analyze("""
                {"name": "m", "ignoreUnused": true,
                 "boundaries": [{"name": "outer"}, {"name": "inner", "inBoundary": "outer"}, {"name": "empty"}],
                 "elements": [
                  {"name": "a", "__class__": "Server", "inBoundary": "inner"}, {"name": "b", "__class__": "Server"},
                  {"name": "unused", "__class__": "Server", "inBoundary": "empty"}],
                 "flows": [{"name": "f", "source": "a", "sink": "b"}]}
                """);

        assertThat(analysis.model().boundaries()).extracting(Item::name).containsExactly("outer", "inner");
        assertThat(analysis.model().elements()).extracting(Item::name).containsExactly("a", "b");
    }

    private static Analysis analyze(String model) {
        return analyze(model, ThreatSelection.of(List.of("core"), List.of(), List.of()));
    }

    private static Analysis analyze(String model, ThreatSelection threats) {
        ModelFile file = ModelFiles.read("m.json", model, true);
        assertThat(file.problems()).isEmpty();
        assertThat(threats.problems()).isEmpty();
        return Analyzer.analyze(Linker.link(file.facts()).model().orElseThrow(), threats.threats());
    }

    private static List<String> where(String model, String target, String condition) {
        String file = "{\"X1\": {\"description\": \"x\", \"target\": \"%s\", \"condition\": \"%s\"}}"
                .formatted(target, condition);
        ThreatSelection threats =
                ThreatSelection.of(List.of(Catalogs.NONE), List.of(new ThreatFile("own.json", file)), List.of());
        return analyze(model, threats).findings().stream()
                .map(f -> f.subject().name())
                .toList();
    }

    private static List<String> ids(Analysis analysis, String name) {
        return analysis.findings().stream()
                .filter(f -> f.subject().name().equals(name))
                .map(f -> f.threat().id())
                .toList();
    }

    private static Finding finding(Analysis analysis, String id, String name) {
        return analysis.findings().stream()
                .filter(f -> f.threat().id().equals(id) && f.subject().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
