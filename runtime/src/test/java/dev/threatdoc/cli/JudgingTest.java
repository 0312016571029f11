package dev.threatdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a compilation was told is kept in the model, and counts unless somebody says otherwise. */
final class JudgingTest {

    @TempDir
    private Path folder;

    private String model(String name, String judging) {
        return Cli.file(folder, name, """
                {"format": "threatdoc-model", "version": 1, "name": "m",
                 "settings": {"isOrdered": false, "mergeResponses": false, "ignoreUnused": false,
                              "onDuplicates": "NO_ACTION"%s},
                 "elements": [{"id": "web", "kind": "Server", "name": "Web",
                   "controls": {"isHardened": {"value": false, "provenance": "declared"}}}]}
                """.formatted(judging));
    }

    @Test
    void countsWhatTheCompilationCounted() {
        String told = model("told.json", ", \"judging\": {\"catalogs\": [\"core\"], \"exclude\": [\"HA01\"]}");
        String untold = model("untold.json", "");

        assertThat(Cli.answer("findings", "--top", "all", untold)).contains("HA01", "CAPEC-");
        assertThat(Cli.answer("findings", "--top", "all", told))
                .contains("AC04")
                .doesNotContain("HA01", "CAPEC-");
        assertThat(Cli.answer("findings", "--top", "all", "--catalogs", "capec", told))
                .contains("CAPEC-");
        assertThat(Cli.answer("findings", "--top", "all", "--exclude", "AC04", told))
                .contains("HA01")
                .doesNotContain("AC04");
    }

    @Test
    void keepsItWhereTheModelIsWrittenAgain() {
        String told = model("told.json", ", \"judging\": {\"catalogs\": [\"core\"], \"applicability\": false}");

        assertThat(Cli.answer("merge", told))
                .containsPattern("\"catalogs\" : \\[ \"core\" ]|\"catalogs\": \\[\\s*\"core\"");
    }

    @Test
    void asksWhatToLookForWhereModelsDiffer() {
        String core = model("core.json", ", \"judging\": {\"catalogs\": [\"core\"]}");
        String all = model("all.json", "");

        assertThat(Cli.mistake("findings", core, all)).contains("core.json", "all.json", "different settings");
        assertThat(Cli.run("findings", "--catalogs", "core", core, all).code()).isZero();
    }
}
