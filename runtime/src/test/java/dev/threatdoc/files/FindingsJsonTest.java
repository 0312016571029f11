package dev.threatdoc.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.testing.AnsweredSystem;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsJsonTest {

    private static final String MODEL = """
            {"name": "m",
             "elements": [
               {"name": "Web \\"Server\\"", "__class__": "Server", "controls": {"isHardened": false},
                "overrides": [{"threat_id": "OT01", "response": "accepted"}],
                "assumptions": [{"name": "a", "exclude": ["DO01"]}]},
               {"name": "Browser", "__class__": "Actor"}],
             "flows": [{"name": "f", "source": "Browser", "sink": "Web \\"Server\\"", "protocol": "HTTP"}]}
            """;

    private static Analysis analysis(String... catalogs) {
        return Checks.analyze(ModelFiles.read("dir/m.json", MODEL, true).facts(), List.of(catalogs));
    }

    private static JsonNode find(String json, String threat) throws Exception {
        for (JsonNode row : new ObjectMapper().readTree(json)) {
            if (row.get("threat").asText().equals(threat)) {
                return row;
            }
        }
        throw new AssertionError("No " + threat + " in " + json);
    }

    @Test
    void writesAnObjectForEachFinding() throws Exception {
        String json = FindingsJson.write(analysis("core"), false);

        assertThat(find(json, "HA01").toString())
                .isEqualTo("{\"id\":\"HA01@web-server\",\"threat\":\"HA01\",\"aliases\":[],\"catalog\":\"core\","
                        + "\"title\":\"Server not hardened\",\"kind\":\"Server\",\"element\":\"Web \\\"Server\\\"\","
                        + "\"severity\":\"medium\","
                        + "\"risk\":{\"level\":\"high\",\"score\":12,\"impact\":\"medium\",\"likelihood\":\"high\",\"raisedBy\":[]},"
                        + "\"certainty\":\"CERTAIN\",\"settledBy\":[],"
                        + "\"cwe\":[\"CWE-1188\",\"CWE-1392\",\"CWE-250\"],\"evidence\":[],\"status\":\"open\","
                        + "\"source\":{\"file\":\"dir/m.json\",\"line\":3}}");
        assertThat(find(json, "OT01").get("status").asText()).isEqualTo("answered");
        assertThat(json).endsWith("\n").doesNotContain("\r", "DO01");
    }

    @Test
    void namesWhatWouldSettleAnAssumedFinding() throws Exception {
        String json = FindingsJson.write(analysis("core"), false);

        JsonNode sniffing = find(json, "DE01");
        assertThat(sniffing.get("certainty").asText()).isEqualTo("ASSUMED");
        assertThat(sniffing.get("settledBy").toString()).isEqualTo("[\"isEncrypted\"]");
    }

    @Test
    void scoresWhatTheAnswerGivesAVectorFor() throws Exception {
        String json = FindingsJson.write(AnsweredSystem.analysis(), false);

        assertThat(find(json, "DS01").get("cvss").toString())
                .isEqualTo(
                        "{\"vector\":\"CVSS:3.1/AV:L/AC:H/PR:L/UI:R/S:U/C:L/I:N/A:N\",\"score\":2.2,\"rating\":\"low\"}");
        assertThat(find(json, "IN01").has("cvss")).isFalse();
    }

    @Test
    void printsPytmsCodesWhereThereAreAny() throws Exception {
        Analysis analysis = analysis("core", "capec");

        JsonNode byAlias = find(FindingsJson.write(analysis, true), "INP05");
        assertThat(byAlias.get("id").asText()).startsWith("CAPEC-");
        assertThat(byAlias.get("aliases").toString()).contains("\"pytm:INP05\"");
        assertThat(find(FindingsJson.write(analysis, true), "HA01")).isNotNull();
        assertThat(find(
                        FindingsJson.write(analysis, false),
                        byAlias.get("id").asText().replaceAll("@.*", "")))
                .isNotNull();
    }

    @Test
    void writesAnEmptyArrayWhereNothingWasFound() {
        Analysis nothing = Checks.analyze(Facts.none());

        assertThat(FindingsJson.write(nothing, false)).isEqualTo("[ ]\n");
    }
}
