package dev.threatdoc.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ModelJsonTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Reads what was written, and writes it again. */
    private static String again(String written) {
        ModelFile file = ModelFiles.read("model.json", written, true);
        assertThat(file.problems()).isEmpty();
        return ModelJsonWriter.write(Checks.analyze(file.facts()));
    }

    @Property(tries = 200)
    void whatIsReadBackIsWrittenTheSameToTheByte(@ForAll("models") Facts facts) {
        String written = ModelJsonWriter.write(Checks.analyze(facts));

        assertThat(again(written)).isEqualTo(written);
    }

    @Provide
    Arbitrary<Facts> models() {
        return RandomFacts.all();
    }

    @Test
    void theModelsOfTheParityTestsAreReadBackTheSame() {
        List<String> lines =
                Checks.resource("/parity/pytm.jsonl").lines().limit(30).toList();
        for (String line : lines) {
            String model = line.substring(line.indexOf("{\"name\""), line.indexOf(",\"expected\""));
            Facts facts = ModelFiles.read("m.json", model, true).facts();
            String written = ModelJsonWriter.write(Checks.analyze(facts));

            assertThat(again(written)).isEqualTo(written);
        }
    }

    @Test
    void tellsNoAbsolutePath() throws Exception {
        String model = "{\"name\": \"m\", \"elements\": [{\"name\": \"e\", \"__class__\": \"Server\", \"port\": 80}]}";
        for (String path :
                List.of("/home/me/m.json", "C:\\me\\m.json", "file:/home/me/m.json", "\\\\host\\me\\m.json")) {
            Analysis analysis =
                    Checks.analyze(ModelFiles.read(path, model, true).facts());
            String written = ModelJsonWriter.write(analysis);

            assertThat(written).doesNotContain("me/", "me\\\\");
            JsonNode server = MAPPER.readTree(written).at("/elements/0");
            assertThat(server.at("/source/file").asText()).isEqualTo("m.json");
            assertThat(server.at("/properties/port/source/pointer").asText()).isEqualTo("/elements/0/port");
        }
    }

    @Test
    void marksWhatFlowsHaveFromTheirEnds() throws Exception {
        String model = """
                {"name": "m", "elements": [
                    {"name": "a", "__class__": "Actor"},
                    {"name": "s", "__class__": "Server", "protocol": "HTTPS", "controls": {"isEncrypted": true}}],
                 "flows": [{"name": "f", "source": "a", "sink": "s", "controls": {"isEncrypted": false}}]}
                """;
        Analysis analysis =
                Checks.analyze(ModelFiles.read("m.json", model, true).facts());
        JsonNode flow = MAPPER.readTree(ModelJsonWriter.write(analysis)).at("/flows/0");

        assertThat(flow.at("/properties/protocol/value").asText()).isEqualTo("HTTPS");
        assertThat(flow.at("/properties/protocol/inherited").asBoolean()).isTrue();
        assertThat(flow.at("/controls/isEncrypted/value").asBoolean(true)).isFalse();
        assertThat(flow.at("/controls/isEncrypted").has("inherited")).isFalse();
        assertThat(flow.at("/properties").has("dstPort")).isFalse();
    }

    @Test
    void refusesAnotherFormatOrVersion() {
        assertThat(ModelFiles.read("m.json", "{\"format\": \"x\"}", false).problems())
                .singleElement()
                .asString()
                .isEqualTo(
                        "m.json:1:1: this is no model of Threatdoc's, for its \"format\" is not \"threatdoc-model\"");
        assertThat(ModelFiles.read("m.json", "{\"format\": \"threatdoc-model\", \"version\": 2}", false)
                        .problems())
                .singleElement()
                .asString()
                .contains("reads version 1 of the model format, not version 2");
    }

    @Test
    void reportsWhatCannotBeRead() {
        String model = """
                {"format": "threatdoc-model", "version": 1, "name": "m", "colour": 1,
                 "boundaries": [{"id": "b", "kind": "Server", "name": "b"}],
                 "elements": [{"id": "s", "kind": "Sever", "name": "s", "inBoundary": "c",
                               "properties": {"porrt": {"value": 1}, "port": {"value": "80", "provenance": "known"}}},
                              {"id": "s", "name": ""}],
                 "flows": [{"id": "f", "name": "f", "from": "s", "responseTo": "g",
                            "responses": [{"threat": "AA01", "response": "acepted", "until": "soon"}]}]}
                """;

        assertThat(ModelFiles.read("m.json", model, false).problems())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        "m.json:1:58: /colour: unknown key \"colour\" of the model; it has no effect",
                        "m.json:5:22: /elements/1/id: the id \"s\" is taken already",
                        "m.json:2:37: /boundaries/0/kind: unknown kind \"Server\"; it is taken as Boundary",
                        "m.json:3:35: /elements/0/kind: unknown kind \"Sever\"; did you mean \"Server\"?"
                                + " It is taken as Asset",
                        "m.json:4:31: /elements/0/properties/porrt: unknown property \"porrt\"; did you mean \"port\"?"
                                + " It has no effect",
                        "m.json:4:72: /elements/0/properties/port/value: a whole number is expected, not the string"
                                + " \"80\"",
                        "m.json:4:62: /elements/0/properties/port: unknown provenance \"known\"",
                        "m.json:3:71: /elements/0/inBoundary: there is no boundary \"c\"",
                        "m.json:5:15: /elements/1: \"name\" is empty",
                        "m.json:6:12: /flows/0: \"to\" is missing",
                        "m.json:6:64: /flows/0/responseTo: there is no flow \"g\"",
                        "m.json:7:27: /flows/0/responses/0: unknown response \"acepted\"; did you mean \"accepted\"?");
    }

    @Test
    void refusesWhatIsNoCvssVector() {
        String model = """
                {"format": "threatdoc-model", "version": 1, "name": "m",
                 "elements": [{"id": "s", "kind": "Server", "name": "s",
                   "responses": [{"threat": "HA01", "response": "accepted", "reason": "r", "cvss": "CVSS:3.1/AV:N"}]}]}
                """;

        assertThat(ModelFiles.read("m.json", model, false).problems())
                .singleElement()
                .extracting(Object::toString)
                .asString()
                .startsWith("m.json:3:84: /elements/0/responses/0/cvss: \"CVSS:3.1/AV:N\" is no CVSS vector: ")
                .contains("; write one such as CVSS:3.1/");
    }
}
