package dev.threatdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.files.exchange.ExchangeFormat;
import dev.threatdoc.files.exchange.ExchangeFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExportCommandTest {

    @TempDir
    private Path folder;

    @Test
    void writesEachFormat() throws IOException {
        for (ExchangeFormat format : ExchangeFormats.all()) {
            Path there = folder.resolve(format.name());
            String text = Cli.answer("export", "--format", format.name(), Cli.COMMENTS);

            assertThat(text)
                    .as(format.name())
                    .endsWith("\n")
                    .isEqualTo(Cli.answer("export", "--format", format.name(), Cli.COMMENTS));
            assertThat(Cli.answer("export", "--format", format.name(), "-o", there.toString(), Cli.COMMENTS))
                    .isEmpty();
            assertThat(there).hasContent(text);
        }
    }

    @Test
    void eachFormatIsInTheHelpAndOnThePage() throws IOException {
        String help = Cli.answer("export", "--help");
        String page = Files.readString(Path.of("docs", "exchange.md"));

        for (ExchangeFormat format : ExchangeFormats.all()) {
            assertThat(help).contains(format.name() + ":");
            assertThat(page).contains("| [`" + format.name() + "`](#" + format.name() + ") |", "\n## " + format.name());
        }
    }

    @Test
    void namesFilesFromTheRoot() {
        assertThat(Cli.answer("export", "--format", "sarif", Cli.COMMENTS))
                .contains("\"uri\": \"runtime/src/test/resources/templates/sample.json\"");
        assertThat(Cli.answer("export", "--format", "sarif", "--root", "src", Cli.COMMENTS))
                .contains("\"uri\": \"test/resources/templates/sample.json\"");
    }

    @Test
    void leavesOutWhatIsAssumed() {
        String model = Cli.file(folder, "model.json", """
                {"name": "Shop", "elements": [
                  {"__class__": "Server", "name": "Web", "controls": {"isHardened": false}}]}
                """);
        assertThat(Cli.answer("export", "--format", "sarif", "--catalogs", "core", model))
                .contains("\"kind\": \"fail\"", "\"kind\": \"open\"");
        assertThat(Cli.answer("export", "--format", "sarif", "--catalogs", "core", "--certain", model))
                .contains("\"kind\": \"fail\"")
                .doesNotContain("\"kind\": \"open\"");
    }

    @Test
    void saysWhichFormatsThereAre() {
        assertThat(Cli.mistake("export", "--format", "sarfi", Cli.COMMENTS))
                .startsWith("threatdoc: --format takes sarif or ")
                .endsWith(", not \"sarfi\"\n");
        assertThat(Cli.mistake("export", "--format", "sarif", "--root", "nowhere", Cli.COMMENTS))
                .contains("There is no such folder for --root");
    }
}
