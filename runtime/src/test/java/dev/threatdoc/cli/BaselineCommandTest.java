package dev.threatdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineCommandTest {

    @TempDir
    private Path folder;

    private String model(String name, String controls) {
        return Cli.file(
                folder,
                "m.json",
                "{\"name\": \"m\", \"elements\": [{\"name\": \"" + name
                        + "\", \"__class__\": \"Server\", \"controls\": {" + controls + "}}]}");
    }

    private static Cli findings(String baseline, String model) {
        return Cli.run(
                "findings",
                "--catalogs",
                "core",
                "--baseline",
                baseline,
                "--fail-on",
                "low",
                "--fail-on-assumed",
                model);
    }

    @Test
    void lastsFromTheFirstFindingToTheLast() throws IOException {
        String model = model("Web", "\"isHardened\": true");
        String file = folder.resolve("threatdoc-baseline.json").toString();

        Cli written = Cli.run("baseline", "--catalogs", "core", model, "-o", file);
        assertThat(written.code()).isZero();
        assertThat(written.err()).isEqualTo("threatdoc: " + file + ": 5 known findings\n");
        assertThat(findings(file, model).code()).isZero();
        assertThat(findings(file, model).out()).contains("; 5 of them known");

        assertThat(findings(file, model("Web", "\"isHardened\": false")).err())
                .isEqualTo("threatdoc: 1 finding that is open is low or above (--fail-on)\n");
        assertThat(findings(file, model("Renamed", "\"isHardened\": true")).code())
                .as("a file has nothing but the name to know it by")
                .isEqualTo(1);

        Cli mended = findings(file, model("Web", "\"isHardened\": true, \"hasAccessControl\": true"));
        assertThat(mended.code()).isZero();
        assertThat(mended.err())
                .isEqualTo("threatdoc: " + file
                        + ": 1 known finding is gone or answered; threatdoc baseline --prune takes out what is\n");

        Cli pruned = Cli.run("baseline", "--catalogs", "core", "--baseline", file, "--prune", model);
        assertThat(pruned.err()).isEqualTo("threatdoc: " + file + ": 4 known findings, 1 taken out\n");
        assertThat(Files.readString(Path.of(file))).doesNotContain("AC04").contains("OT01");
    }

    @Test
    void printsWithoutAFileToWrite() {
        assertThat(Cli.answer("baseline", "--catalogs", "core", model("Web", "")))
                .contains("{\"threat\": \"HA01\", \"kind\": \"Server\", \"name\": \"Web\"}");
    }

    @Test
    void tellsWhatIsWrong() {
        String model = model("Web", "");
        String broken = Cli.file(folder, "b.json", "{}");

        assertThat(Cli.mistake("baseline", "--prune", model))
                .isEqualTo("threatdoc: --prune needs the file to prune; name it with --baseline FILE\n");
        assertThat(Cli.mistake(
                        "findings", "--baseline", folder.resolve("none.json").toString(), model))
                .contains("The baseline does not exist");
        assertThat(Cli.mistake("findings", "--baseline", broken, model))
                .contains("b.json:1:1: this is no baseline, for its \"format\" is not \"threatdoc-baseline\"");
    }
}
