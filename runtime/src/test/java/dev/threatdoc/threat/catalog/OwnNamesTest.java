package dev.threatdoc.threat.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.files.ModelFile;
import dev.threatdoc.files.ModelFiles;
import dev.threatdoc.files.ModelJsonWriter;
import dev.threatdoc.files.ModelText;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.link.Linker;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Analyzer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Controls and properties of one's own: declared in a threat file, read by conditions, set by models. */
final class OwnNamesTest {

    private static final String THREATS = """
            [{"SID":"ACME-1","target":["Dataflow"],"description":"Leaves the premises","severity":"High",
              "condition":"target.controls.isNetworkFlow is True and target.controls.isEncrypted is False"},
             {"SID":"ACME-2","target":["Process"],"description":"Not hardened","severity":"High",
              "condition":"target.controls.isHardened is False"},
             {"SID":"ACME-3","target":["Process"],"description":"Far","severity":"High",
              "condition":"target.zone == 'east' and target.hops > 2"}]""";

    private static final String DECLARED = """
            {"controls": [{"name": "isNetworkFlow", "kinds": ["Dataflow"], "meaning": "It leaves the premises."}],
             "properties": [{"name": "zone", "type": "text", "kinds": ["Process"]},
                            {"name": "hops", "type": "integer", "kinds": ["Process"]}],
             "threats": %s}""".formatted(THREATS);

    private static final String MODEL = """
            {"name":"own","boundaries":[],"data":[],
             "elements":[{"__class__":"Process","name":"A","zone":"east","hops":3,"controls":{}},
                         {"__class__":"Process","name":"B","controls":{}}],
             "flows":[{"name":"f","source":"A","sink":"B","controls":{"isNetworkFlow":true}}]}""";

    private static ThreatSelection select(String text) {
        return ThreatSelection.of(List.of(), List.of(new ThreatFile("own.json", text)), List.of());
    }

    private static Analysis analyze(String model, ThreatSelection threats) {
        ModelFile file = ModelFiles.read(new ModelText("m.json", model), true, threats.own());
        assertThat(file.problems()).isEmpty();
        return Analyzer.analyze(Linker.link(file.facts()).model().orElseThrow(), threats.threats());
    }

    private static List<String> findings(Analysis analysis) {
        return analysis.findings().stream()
                .map(f -> f.threat().id() + " " + f.subject().name())
                .sorted()
                .toList();
    }

    @Test
    void areReadByConditionsAndSetByModels() {
        ThreatSelection threats = select(DECLARED);
        assertThat(threats.problems()).isEmpty();
        Analysis analysis = analyze(MODEL, threats);

        assertThat(findings(analysis)).containsExactly("ACME-1 f", "ACME-2 A", "ACME-2 B", "ACME-3 A");
        // Our own file has them too.
        assertThat(findings(analyze(ModelJsonWriter.write(analysis), threats))).isEqualTo(findings(analysis));
    }

    @Test
    void areUnknownWhereNobodyDeclaresThemAndLeaveOtherThreatsAlone() {
        ThreatSelection threats = select(THREATS);

        assertThat(threats.threats()).extracting(Threat::id).containsExactly("ACME-2");
        assertThat(threats.problems())
                .extracting(Problem::message)
                .anyMatch(m -> m.contains("unknown control \"isNetworkFlow\"")
                        && m.contains("{\"controls\": [{\"name\": \"isNetworkFlow\""))
                .anyMatch(m -> m.contains("{\"properties\": [{\"name\": \"zone\""));
    }

    @Test
    void haveAFormOfWhichMistakesAreReported() {
        assertThat(select("""
                        {"controls": [{"name": "isHardened"}, {"name": "no name"}, {"nam": "x"},
                                      {"name": "x", "type": "colour"}, {"name": "y", "kinds": ["Servant"]}],
                         "threats": [], "more": 1}""").problems())
                .extracting(Problem::message)
                .anyMatch(m -> m.contains("there is \"isHardened\" already"))
                .anyMatch(m -> m.contains("unknown key \"nam\""))
                .anyMatch(m -> m.contains("unknown type \"colour\""))
                .anyMatch(m -> m.contains("unknown kind"))
                .anyMatch(m -> m.contains("unknown key \"more\""));
    }
}
