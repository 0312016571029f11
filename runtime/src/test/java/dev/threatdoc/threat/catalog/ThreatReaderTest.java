package dev.threatdoc.threat.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.Problem;
import dev.threatdoc.model.vocabulary.ElementKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThreatReaderTest {

    private static Catalog read(String text) {
        return ThreatReader.read("my", "my.json", text);
    }

    private static List<String> problems(String text) {
        return read(text).problems().stream().map(Problem::toString).toList();
    }

    @Test
    void readsTheMapOfTheOriginalAnnouncement() {
        Catalog catalog = read("""
                {"DF1": {"description": "Dataflow not authenticated", "target": "Dataflow",
                         "condition": "target.authenticatedWith is False"},
                 "SR1": {"description": "Server not hardened", "source": "Actor", "target": ["Server", "Datastore"],
                         "condition": "target.isHardened is False", "details": "Stock settings", "severity": "High"}}
                """);

        assertThat(catalog.problems()).isEmpty();
        assertThat(catalog.threats()).extracting(Threat::id).containsExactly("DF1", "SR1");
        assertThat(catalog.threats()).extracting(Threat::catalog).containsOnly("my");
        assertThat(catalog.threats().get(0).severity()).isEqualTo(Level.MEDIUM);
        assertThat(catalog.threats().get(0).likelihood()).isEqualTo(Level.MEDIUM);
        Threat second = catalog.threats().get(1);
        assertThat(second.title()).isEqualTo("Server not hardened");
        assertThat(second.details()).isEqualTo("Stock settings");
        assertThat(second.severity()).isEqualTo(Level.HIGH);
        assertThat(second.targets()).extracting(ElementKind::name).containsExactly("Server", "Datastore");
    }

    @Test
    void readsPytmsListAndLeavesDeprecatedEntriesOut() {
        Catalog catalog = read("""
                [{"SID": "ORG1", "target": ["Lambda", "Llm"], "description": "Our rule", "details": "d",
                  "Likelihood Of Attack": "", "severity": "Very High", "condition": "target.onAWS", "prerequisites": "p",
                  "mitigations": "m", "example": "e",
                  "references": "https://capec.mitre.org/data/definitions/10.html, CVE-1999-0906, http://cwe.mitre.org/data/definitions/120.html"},
                 {"SID": "OLD", "DEPRECATED": false, "nonsense": 1}]
                """);

        assertThat(catalog.problems()).isEmpty();
        assertThat(catalog.threats()).hasSize(1);
        Threat threat = catalog.threats().get(0);
        assertThat(threat.targets()).extracting(ElementKind::name).containsExactly("Lambda", "LLM");
        assertThat(threat.severity()).isEqualTo(Level.VERY_HIGH);
        assertThat(threat.likelihood()).isEqualTo(Level.MEDIUM);
        assertThat(threat.references()).containsExactly("CAPEC-10", "CVE-1999-0906", "CWE-120");
    }

    @Test
    void readsOurOwnList() {
        Catalog catalog = read("""
                [{"id": "ORG-1", "title": "Our\\n rule", "aliases": ["x"], "targets": ["Server"],
                  "condition": "not target.isHardened", "severity": "low", "likelihood": "very low",
                  "stride": "tampering", "details": "d", "prerequisites": "p", "mitigations": "m", "example": "e",
                  "references": ["CWE-1"], "parent": "HA01"}]
                """);

        assertThat(catalog.problems()).isEmpty();
        Threat threat = catalog.threats().get(0);
        assertThat(threat.title()).isEqualTo("Our rule");
        assertThat(threat.stride()).contains(Stride.TAMPERING);
        assertThat(threat.likelihood()).isEqualTo(Level.VERY_LOW);
        assertThat(threat.parent()).isEqualTo("HA01");
        assertThat(threat.isNamed("x")).isTrue();
    }

    @Test
    void pointsAtTheVeryCharacterOfAConditionThatIsWrong() {
        assertThat(problems("""
                        {
                          "DF1": {"description": "d", "target": "Dataflow",
                                  "condition": "\\"\\u0041\\" == target.protocol and target.authenticatedWit is False"}
                        }
                        """))
                .containsExactly(
                        "my.json:3:66: threat DF1: unknown property \"authenticatedWit\" of Dataflow;"
                                + " did you mean \"authenticatedWith\"?; to declare it, write {\"properties\": [{\"name\": \"authenticatedWit\", \"meaning\": \"...\"}], \"threats\": [...]}");
    }

    @Test
    void reportsAllThatIsWrongAtOnce() {
        assertThat(problems("""
                        [{"id": "A", "title": " ", "targets": ["Sever", "Data"], "condition": "True", "severity": "hihg",
                          "stride": "spoof", "details": 1, "aliases": [2], "sevrity": "low"},
                         {"id": "A", "title": "t", "targets": [], "condition": "", "likelihood": "often"},
                         {"title": "t"},
                         {"id": "a b", "title": "t", "targets": "Server", "condition": "True"},
                         {"SID": 7},
                         5]
                        """))
                .containsExactly(
                        "my.json:2:52: threat A: unknown key \"sevrity\"; did you mean \"severity\"?",
                        "my.json:1:23: threat A: \"title\" is empty",
                        "my.json:1:40: threat A: unknown kind \"Sever\"; did you mean \"Server\"?",
                        "my.json:1:49: threat A: data cannot be a target; name the kinds that hold or carry it, and look"
                                + " at it in the condition",
                        "my.json:1:91: threat A: unknown severity \"hihg\"; did you mean \"high\"?",
                        "my.json:2:13: threat A: unknown stride \"spoof\"; it is one of spoofing, tampering, repudiation,"
                                + " information disclosure, denial of service, elevation of privilege",
                        "my.json:2:48: threat A: a text is expected in \"aliases\", not the number 2",
                        "my.json:2:33: threat A: a text is expected for \"details\", not the number 1",
                        "my.json:3:9: threat A: the id is taken already, at my.json:1:9; give one of them another",
                        "my.json:3:39: threat A: \"targets\" is empty; name the kinds that the threat can apply to",
                        "my.json:3:56: threat A: \"condition\" is empty",
                        "my.json:3:74: threat A: unknown likelihood \"often\"; it is one of very low, low, medium, high,"
                                + " very high",
                        "my.json:4:2: threat number 3: \"id\" is missing",
                        "my.json:4:2: threat number 3: \"targets\" is missing",
                        "my.json:4:2: threat number 3: \"condition\" is missing",
                        "my.json:5:9: threat a b: an id has 1 to 100 characters, none of them a space, a comma or @",
                        "my.json:6:10: threat number 5: a text is expected as its id, not the number 7",
                        "my.json:7:2: threat number 6: an object is expected, not the number 5");
    }

    @Test
    void refusesWhatIsNoThreatFile() {
        assertThat(problems("3"))
                .containsExactly(
                        "my.json:1:1: A threat file is a list of threats, or a map from ids to threats, but this is the number 3");
        assertThat(problems("{\"A\": 1}"))
                .containsExactly("my.json:1:7: threat A: an object is expected, not the number 1");
        assertThat(problems("{\"A\": 1, \"A\": 2}"))
                .containsExactly("my.json:1:10: \"A\" is there twice, first at my.json:1:2");
        assertThat(problems("{\"A\": ")).singleElement().asString().contains("no valid JSON");
    }

    @Test
    void keepsEachMessageOnOneLineWhateverTheFileSays() {
        assertThat(problems("[{\"id\": \"a\\u001b[2J\\n\", \"x\\ny\": 1}]"))
                .allSatisfy(m -> assertThat(m).doesNotContain("\n", "\u001b"));
    }
}
