package dev.threatdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiffCommandTest {

    @TempDir
    private Path folder;

    private String before = "";
    private String after = "";

    @BeforeEach
    void writeModels() {
        before = Cli.file(folder, "old.json", """
                {"name": "m", "elements": [
                  {"name": "Web", "__class__": "Server", "controls": {"isHardened": true, "hasAccessControl": true,
                   "implementsCSRFToken": true, "sanitizesInput": true, "handlesResourceConsumption": true,
                   "implementsAuthenticationScheme": true}}]}
                """);
        after = Cli.file(folder, "new.json", """
                {"name": "m", "elements": [
                  {"name": "Web", "__class__": "Server", "controls": {"isHardened": false, "hasAccessControl": true,
                   "implementsCSRFToken": true, "sanitizesInput": true, "handlesResourceConsumption": true,
                   "implementsAuthenticationScheme": true}},
                  {"name": "a | b", "__class__": "Actor"}]}
                """);
    }

    @Test
    void tellsPeopleTheFindingsFirst() {
        assertThat(Cli.answer("diff", "--catalogs", "core", before, after)).isEqualTo("""
                added    HA01 Server not hardened (medium, certain): Server "Web"
                added    Actor "a | b"
                changed  Server "Web"
                           isHardened: true -> false
                """);
        assertThat(Cli.answer("diff", "--catalogs", "core", after, before))
                .contains("removed  HA01", "removed  Actor \"a | b\"");
        assertThat(Cli.answer("diff", before, before)).isEqualTo("No differences\n");
    }

    @Test
    void makesACommentForAPullRequest() {
        assertThat(Cli.answer("diff", "--catalogs", "core", "--format", "markdown", before, after))
                .isEqualTo("""
                ## Threat model: what has changed

                **1 new finding** (risk: 1 high), 0 gone, 0 judged otherwise; 2 changes of the model.

                ### New findings

                | Risk | Finding | At | Severity | Rests on | Status |
                | --- | --- | --- | --- | --- | --- |
                | **high** | HA01 Server not hardened | Server Web | medium | certain | open |

                ### The model

                | Change | What | Said otherwise |
                | --- | --- | --- |
                | added | Actor a \\| b |  |
                | changed | Server Web | isHardened: true -&gt; false |
                """);
    }

    @Test
    void callsRisksByTheWordsOfTheOrganisation() {
        String labels = Cli.file(folder, "labels.json", "{\"risk\": [\"P5\", \"P4\", \"P3\", \"P2\", \"P1\"]}");

        assertThat(Cli.answer(
                        "diff", "--catalogs", "core", "--risk-labels", labels, "--format", "markdown", before, after))
                .contains("(risk: 1 P2)", "| **P2** | HA01 ");
    }

    @Test
    void listsEverythingForPrograms() throws IOException {
        JsonNode diff = new ObjectMapper()
                .readTree(Cli.answer("diff", "--catalogs", "core", "--format", "json", before, after));

        assertThat(diff.at("/findings/0/change").asText()).isEqualTo("added");
        assertThat(diff.at("/findings/0/threat").asText()).isEqualTo("HA01");
        assertThat(diff.at("/elements/0/name").asText()).isEqualTo("a | b");
        assertThat(diff.at("/elements/1/values/0").toString())
                .isEqualTo("{\"name\":\"isHardened\",\"before\":\"true\",\"after\":\"false\"}");
        assertThat(diff.get("flows")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"medium, 1", "high, 0", "none, 0"})
    void failsIfSomethingNewIsBadEnough(String level, int code) {
        assertThat(Cli.run("diff", "--catalogs", "core", "--fail-on-new", level, before, after)
                        .code())
                .isEqualTo(code);
        assertThat(Cli.run("diff", "--catalogs", "core", "--fail-on-new", level, after, after)
                        .code())
                .isZero();
    }

    @Test
    void wantsTwoModels() {
        assertThat(Cli.mistake("diff", before))
                .isEqualTo("threatdoc: diff compares two models, OLD and NEW, and got " + before + "\n");
    }
}
