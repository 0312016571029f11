package dev.threatdoc.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.threatdoc.model.Assumption;
import dev.threatdoc.model.Cvss;
import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Element;
import dev.threatdoc.model.ModelSettings;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.model.facts.ItemFact;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.catalog.Level;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PytmModelReaderTest {

    private static final Set<String> AMENDED = Set.of("INP19", "INP21", "INP22");

    private static ModelFile read(String text) {
        return PytmModelReader.read("m.json", text, false);
    }

    private static List<String> problems(String text) {
        return read(text).problems().stream()
                .map(p -> p.level().name().charAt(0) + " " + p)
                .toList();
    }

    private static Analysis dump() {
        ModelFile file = ModelFiles.read("dump.json", Checks.resource("/exchange/pytm-dump.json"), true);
        assertThat(file.isUsable()).isTrue();
        assertThat(file.problems())
                .extracting(Problem::message)
                .containsExactly("/elements/1/overrides/0: pytm wrote this override without the threat that it is for,"
                        + " so it has no effect");
        return Checks.analyze(file.facts(), List.of("capec", "llm"));
    }

    @Test
    void readsBackWhatPytmItselfWrites() {
        ThreatModel model = dump().model();

        assertThat(model.name()).isEqualTo("Bookshop");
        assertThat(model.settings())
                .isEqualTo(new ModelSettings(true, true, false, ModelSettings.OnDuplicates.NO_ACTION).inFull());
        Element shop = model.elements().stream()
                .filter(e -> e.name().equals("Shop"))
                .findFirst()
                .orElseThrow();
        assertThat(shop.attributes().constant(PropertyNames.MAX_CLASSIFICATION).name())
                .isEqualTo("SENSITIVE");
        assertThat(shop.attributes().constant(PropertyNames.MIN_TLS_VERSION).name())
                .isEqualTo("TLSv12");
        assertThat(shop.attributes().control(PropertyNames.IS_HARDENED).isAssumed())
                .isFalse();
        // pytm writes all defaults; that nobody said them is closer to the truth than that somebody did.
        assertThat(shop.attributes().control(PropertyNames.IS_RESILIENT).isAssumed())
                .isTrue();
        assertThat(model.flows())
                .extracting(Dataflow::displayName)
                .containsExactly(
                        "(1) Order", "(2) Receipt", "(3) Insert order", "(4) Poll", "(5) Question", "(6) Clean up");
        assertThat(model.flows().get(0).response())
                .contains(model.flows().get(1).id());
        assertThat(model.flows().get(1).responseTo())
                .contains(model.flows().get(0).id());
    }

    @Test
    void findsInWhatPytmWritesWhatPytmFound() throws IOException {
        Analysis analysis = dump();

        assertThat(codes(analysis.findings())).isEqualTo(recorded("findings"));
        assertThat(codes(analysis.excluded())).isEqualTo(recorded("excluded_findings"));
    }

    private static List<String> recorded(String member) throws IOException {
        JsonNode root = new ObjectMapper().readTree(Checks.resource("/exchange/pytm-dump.json"));
        List<String> expected = new ArrayList<>();
        for (JsonNode finding : root.get(member)) {
            if (!AMENDED.contains(finding.get("threat_id").asText())) {
                expected.add(finding.get("threat_id").asText() + " "
                        + finding.get("target").asText());
            }
        }
        Collections.sort(expected);
        return expected;
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream()
                .flatMap(f -> f.threat().aliases().stream()
                        .filter(a -> a.startsWith("pytm:"))
                        .map(a -> a.substring("pytm:".length()))
                        .filter(a -> !AMENDED.contains(a))
                        .map(a -> a + " " + f.subject().name()))
                .sorted()
                .toList();
    }

    @Test
    void processesAreUnmanagedUnlessTheFileSaysOtherwise() {
        ModelFile file = read("""
                {"name": "m", "elements": [{"name": "p", "__class__": "SetOfProcesses"},
                                           {"name": "q", "__class__": "Process", "codeType": "Managed"}]}
                """);

        assertThat(file.problems()).isEmpty();
        assertThat(file.facts().elements().get(0).attributes().text(PropertyNames.CODE_TYPE))
                .isEqualTo("Unmanaged");
        assertThat(file.facts()
                        .elements()
                        .get(0)
                        .attributes()
                        .property(PropertyNames.CODE_TYPE)
                        .isAssumed())
                .isTrue();
        assertThat(file.facts().elements().get(1).attributes().text(PropertyNames.CODE_TYPE))
                .isEqualTo("Managed");
    }

    @Test
    void acceptsControlsOnTheElementAsOlderVersionsHadThem() {
        ModelFile file = read(
                "{\"name\": \"m\", \"elements\": [{\"name\": \"s\", \"__class__\": \"Server\", \"isHardened\": true}]}");

        assertThat(file.problems()).isEmpty();
        assertThat(file.facts()
                        .elements()
                        .get(0)
                        .attributes()
                        .control(PropertyNames.IS_HARDENED)
                        .value())
                .isEqualTo(true);
    }

    @Test
    void readsEnumsInEachOfTheirSpellings() {
        ModelFile file = read("""
                {"name": "m", "data": [{"name": "a", "classification": "Classification.SECRET", "lifetime": "SHORT"},
                                       {"name": "b", "classification": 4, "credentialsLife": "Lifetime.SHORT"},
                                       {"name": "c", "classification": "SECRET", "credentialsLife": "SHORT_LIVED"}]}
                """);

        assertThat(file.problems()).isEmpty();
        for (ItemFact datum : file.facts().data()) {
            assertThat(datum.attributes().constant(PropertyNames.CLASSIFICATION).name())
                    .isEqualTo("SECRET");
            assertThat(datum.attributes()
                            .constant(PropertyNames.CREDENTIALS_LIFE)
                            .name())
                    .isEqualTo("SHORT");
        }
    }

    @Test
    void readsAssumptionsAndOverrides() {
        ItemFact server = read("""
                        {"name": "m", "elements": [{"name": "s", "__class__": "Server",
                          "assumptions": ["as text", {"name": "as object", "exclude": ["INP02", "INP01"], "description": "d"}],
                          "overrides": [{"threat_id": "INP05", "response": "**Accepted** by the board", "cvss": "9.3"},
                                        {"threat_id": "INP06", "severity": "Very Low"}],
                          "levels": 2}]}
                        """).facts().elements().get(0);

        assertThat(server.remarks().assumptions()).extracting(Assumption::name).containsExactly("as text", "as object");
        assertThat(server.remarks().assumptions().get(1).exclude()).containsExactly("INP01", "INP02");
        ThreatResponse accepted = server.remarks().responses().get(0);
        assertThat(accepted.kind()).isEqualTo(ThreatResponse.Kind.ACCEPTED);
        assertThat(accepted.reason()).isEqualTo("**Accepted** by the board");
        assertThat(accepted.cvss()).contains(new Cvss("9.3", 9.3));
        assertThat(accepted.severity()).isEmpty();
        assertThat(server.remarks().responses().get(1).isDecision()).isFalse();
        assertThat(server.remarks().levels()).containsExactly(2);
    }

    @Test
    void readsAVectorAmongOtherWordsAndNothingElse() {
        String model = """
                {"name": "m", "elements": [{"name": "s", "__class__": "Server",
                  "overrides": [{"threat_id": "INP05", "cvss": "%s"}]}]}
                """;
        String vector = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";

        ModelFile file = read(model.formatted("9.8 (" + vector + "), by NVD"));

        assertThat(file.problems()).isEmpty();
        assertThat(file.facts().elements().get(0).remarks().responses().get(0).cvss())
                .contains(new Cvss(vector, 9.8));
        assertThat(problems(model.formatted("high")))
                .singleElement()
                .asString()
                .contains("\"high\" is no vector of CVSS 3.1 or 4.0", "as it stands it has no effect");
    }

    @Test
    void anOverrideOfTheSeverityAloneLeavesTheFindingOpenAndTheRestOfItAsItIs() {
        Analysis analysis = Checks.analyze(read("""
                        {"name": "m", "elements": [{"name": "s", "__class__": "Server",
                          "overrides": [{"threat_id": "HA01", "severity": "Very Low"},
                                        {"threat_id": "AA99", "severity": "High", "response": "mitigated"}]}]}
                        """).facts());
        Finding finding = analysis.findings().stream()
                .filter(f -> f.threat().id().equals("HA01"))
                .findFirst()
                .orElseThrow();

        assertThat(finding.severity()).isEqualTo(Level.VERY_LOW);
        assertThat(finding.status()).isEqualTo(Finding.Status.OPEN);
        assertThat(finding.threat().title()).isEqualTo("Server not hardened");
        assertThat(analysis.findings()).noneMatch(f -> f.threat().isNamed("AA99"));
    }

    @Test
    void aFlowKeepsItsOwnOverrides() {
        Analysis analysis = Checks.analyze(read("""
                        {"name": "m", "elements": [{"name": "s", "__class__": "Server"}],
                         "flows": [{"name": "f", "source": "s", "sink": "s",
                                    "overrides": [{"threat_id": "AA01", "response": "transferred to the carrier"}]}]}
                        """).facts());

        assertThat(analysis.findings())
                .filteredOn(f -> f.threat().id().equals("AA01"))
                .singleElement()
                .satisfies(f -> assertThat(f.status()).isEqualTo(Finding.Status.ANSWERED));
    }

    @Test
    void aResponseThatDecidesNothingIsSaidToDoSo() {
        assertThat(problems("""
                        {"name": "m", "elements": [{"name": "s", "__class__": "Server", "overrides": [
                          {"threat_id": "HA01", "response": "to be mitigated"}]}]}
                        """))
                .containsExactly("W m.json:2:3: /elements/0/overrides/0: the response to HA01 says neither mitigated,"
                        + " accepted, transferred, avoided nor false positive, so the threat stays open");
    }

    @Test
    void warnsOfWhatItDoesNotKnowWithTheNearestName() {
        String model = """
                {"name": "m", "isOrderd": true,
                 "elements": [{"name": "s", "__class__": "Sever"},
                              {"name": "t", "__class__": "Server", "usesCash": true, "inputs": [], "severity": 3,
                               "controls": {"isHardend": true}}],
                 "data": [{"name": "d", "isHardened": true}]}
                """;

        assertThat(problems(model))
                .containsExactly(
                        "W m.json:5:25: /data/0/isHardened: unknown property \"isHardened\" of Data; it has no effect",
                        "W m.json:2:42: /elements/0/__class__: unknown kind of element \"Sever\"; did you mean"
                                + " \"Server\"? It is taken as Asset",
                        "W m.json:3:52: /elements/1/usesCash: unknown property \"usesCash\" of Server; did you mean"
                                + " \"usesCache\"? It has no effect",
                        "W m.json:4:29: /elements/1/controls/isHardend: unknown control \"isHardend\"; did you mean"
                                + " \"isHardened\"? It has no effect",
                        "W m.json:1:15: /isOrderd: unknown property \"isOrderd\" of the model; did you mean"
                                + " \"isOrdered\"? It has no effect");
        assertThat(PytmModelReader.read("m.json", model, true).problems())
                .hasSize(5)
                .allSatisfy(p -> assertThat(p.level()).isEqualTo(Problem.Level.ERROR));
    }

    @Test
    void refusesWhatCannotBeUsed() {
        assertThat(problems("""
                        {"elements": [{"__class__": "Server", "port": "80", "minTLSVersion": "TLSv21", "inBoundary": "lan",
                                       "levels": "x"},
                                      {"name": "s", "__class__": "Server", "port": 1.5, "data": ["nothing"]}],
                         "boundaries": [{"name": "LAN"}],
                         "flows": [{"name": "f", "source": "s", "responseTo": "g"}, {"source": "S", "sink": "s"}]}
                        """))
                .containsExactly(
                        "E m.json:1:47: /elements/0/port: a whole number is expected, not the string \"80\"",
                        "E m.json:1:70: /elements/0/minTLSVersion: unknown TLSVersion \"TLSv21\"; did you mean"
                                + " \"TLSv11\"?",
                        "E m.json:1:94: /elements/0/inBoundary: there is no boundary \"lan\"; did you mean \"LAN\"?",
                        "E m.json:2:26: /elements/0/levels: an array is expected, not the string \"x\"",
                        "E m.json:1:15: /elements/0: the element has no \"name\"",
                        "E m.json:3:60: /elements/1/port: a whole number is expected, not the number 1.5",
                        "E m.json:3:74: /elements/1/data/0: there is no data asset \"nothing\"",
                        "E m.json:5:55: /flows/0/responseTo: there is no flow \"g\"",
                        "E m.json:5:12: /flows/0: the flow has no \"sink\"",
                        "E m.json:5:61: /flows/1: the flow has no \"name\"",
                        "E m.json:5:72: /flows/1/source: there is no element \"S\"; did you mean \"s\"?",
                        "E m.json:1:1: the model has no \"name\"");
    }

    @Test
    void tellsFlowsOfOneNameApartByTheirEnds() {
        String model = """
                {"name": "m", "elements": [{"name": "a", "__class__": "Server"}, {"name": "b", "__class__": "Server"},
                                           {"name": "c", "__class__": "Server"}],
                 "flows": [{"name": "f", "source": "a", "sink": "b"}, {"name": "f", "source": "a", "sink": "c"},
                           {"name": "r", "source": "c", "sink": "a", "responseTo": "f"}]}
                """;
        ThreatModel whole = Checks.analyze(read(model).facts()).model();

        assertThat(whole.flows().get(2).responseTo())
                .contains(whole.flows().get(1).id());
        assertThat(problems(model.replace("\"sink\": \"c\"", "\"sink\": \"b\"")))
                .containsExactly(
                        "E m.json:4:68: /flows/2/responseTo: several flows are named \"f\"; give them different"
                                + " names");
    }
}
