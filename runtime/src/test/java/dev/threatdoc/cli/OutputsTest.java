package dev.threatdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program prints of a model. */
final class OutputsTest {

    private static final String TEMPLATES = "src/test/resources/templates/";

    @Test
    void drawsTheDataFlowDiagramIfNothingElseIsAsked() {
        String dot = Cli.answer(Cli.COMMENTS);

        assertThat(dot).startsWith("digraph ").contains("Web Server", "(λ)Periodically cleans DB");
        assertThat(Cli.answer("--dfd", Cli.COMMENTS)).isEqualTo(dot);
        assertThat(Cli.answer("--colormap", Cli.COMMENTS))
                .startsWith("digraph ")
                .isNotEqualTo(dot);
    }

    @Test
    void printsAnyOutputByItsName() {
        assertThat(Cli.answer("--print", "dfd.dot", Cli.COMMENTS)).isEqualTo(Cli.answer("--dfd", Cli.COMMENTS));
        assertThat(Cli.answer("--print", "dfd.mmd", Cli.COMMENTS)).startsWith("flowchart ");
        assertThat(Cli.mistake("--print", "dfd.dto", Cli.COMMENTS))
                .isEqualTo("threatdoc: \"dfd.dto\" is no output; did you mean \"dfd.dot\"?\n");
    }

    @Test
    void drawsTheSequenceDiagram() {
        assertThat(Cli.answer("--seq", Cli.COMMENTS)).startsWith("@startuml").endsWith("@enduml\n");
    }

    @Test
    void fillsTheOriginalTemplateAsTheOriginalDid() throws IOException {
        assertThat(Cli.answer("--catalogs", "core", "--report", TEMPLATES + "sample.md", Cli.COMMENTS))
                .isEqualTo(Files.readString(Path.of(TEMPLATES + "sample.out.md")));
    }

    @Test
    void printsSeveralOutputsInTheOrderOfTheOriginal() {
        String seq = Cli.answer("--seq", Cli.COMMENTS);
        String dfd = Cli.answer("--dfd", Cli.COMMENTS);

        assertThat(Cli.answer("--dfd", "--seq", Cli.COMMENTS)).isEqualTo(seq + dfd);
    }

    @Test
    void writesTheModelAsJson(@TempDir Path folder) throws IOException {
        String json = Cli.answer("--json", "-", Cli.COMMENTS);
        Path file = folder.resolve("model.json");

        assertThat(json).startsWith("{\n  \"format\": \"threatdoc-model\",").contains("\"AA01\"");
        assertThat(Cli.answer("--json", file.toString(), Cli.COMMENTS)).isEmpty();
        assertThat(Files.readString(file)).isEqualTo(json);
    }

    @Test
    void drawsOnlyTheLevelsThatWereAskedFor(@TempDir Path folder) {
        String model = Cli.file(folder, "m.json", """
                {"name": "m", "elements": [
                  {"name": "Shown", "__class__": "Server", "levels": [0]},
                  {"name": "Detail", "__class__": "Process", "levels": [1, 2]},
                  {"name": "Deeper", "__class__": "Process", "levels": [3]}]}
                """);

        assertThat(Cli.answer("--levels", "0", model)).contains("Shown").doesNotContain("Detail", "Deeper");
        assertThat(Cli.answer("--levels", "0", "1", model))
                .contains("Shown", "Detail")
                .doesNotContain("Deeper");
        assertThat(Cli.answer("--levels", "0,3", model))
                .contains("Shown", "Deeper")
                .doesNotContain("Detail");
        assertThat(Cli.answer("--levels=2", "--dfd", model)).contains("Detail").doesNotContain("Shown", "Deeper");
        assertThat(Cli.answer(model, "--levels", "3", "--levels", "0")).contains("Shown", "Deeper");
        assertThat(Cli.answer("--levels", "0, 1", "--", model)).contains("Shown", "Detail");
    }

    @Test
    void usesTheThreatsThatWereAskedFor(@TempDir Path folder) {
        String own = Cli.file(folder, "own.json", """
                {"DF1": {"description": "Dataflow not authenticated", "target": "Dataflow",
                         "condition": "target.authenticatedWith is False"},
                 "SR1": {"description": "Server not hardened", "target": "Server",
                         "condition": "target.isHardened is False"}}
                """);

        assertThat(Cli.answer("--list", "--catalogs", "none", "--threats", own))
                .isEqualTo("DF1 - Dataflow not authenticated\nSR1 - Server not hardened\n");
        assertThat(Cli.answer("--list", "--catalogs", "none", "--threats", own, "--exclude", "SR1, AA01"))
                .isEqualTo("DF1 - Dataflow not authenticated\n");
        assertThat(Cli.answer("--list", "--threats", own)).contains("AA01 - ", "CAPEC-108 - ", "LLM01 - ", "DF1 - ");
        assertThat(Cli.answer("findings", "--catalogs", "none", "--threats", own, Cli.COMMENTS))
                .contains("DF1  Dataflow not authenticated")
                .containsPattern("\n5 findings by risk: .* \\(0 certain, 5 assumed\\)\n$");
    }

    @Test
    void tellsWhatIsGoingOn() {
        Cli cli = Cli.run("--debug", "--dfd", "--catalogs", "core", Cli.COMMENTS);

        assertThat(cli.code()).isZero();
        assertThat(cli.err())
                .isEqualTo("threatdoc: debug: 31 threats are in use\n"
                        + "threatdoc: debug: the model has 4 elements and 5 dataflows\n");
    }
}
