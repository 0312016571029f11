package dev.threatdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said while a scan runs: one line, and only to somebody who watches. */
final class ProgressLineTest {

    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private final ProgressLine line =
            new ProgressLine(Optional.of(new PrintStream(terminal, true, StandardCharsets.UTF_8)));

    @Test
    void takesThePlaceOfTheLineBeforeAndLeavesNothing() {
        line.reading("orders");
        line.reading("");
        line.clear();

        assertThat(terminal.toString(StandardCharsets.UTF_8))
                .isEqualTo("\r\u001B[Kreading orders\r\u001B[Kreading .\r\u001B[K");
    }

    @Test
    void letsNoFolderWriteToTheTerminal() {
        line.reading("a\nb\u001B[31m");

        assertThat(terminal.toString(StandardCharsets.UTF_8).substring("\r\u001B[K".length()))
                .startsWith("reading a")
                .doesNotContain("\n", "\u001B");
    }

    @Test
    void isNotThereWhereNobodyWatches(@TempDir Path folder) throws IOException {
        Path source = Files.createDirectories(folder.resolve("in/src/main/java"));
        Files.writeString(source.resolve("App.java"), "class App { public static void main(String[] args) {} }");

        Cli scan = Cli.run(
                "scan",
                folder.resolve("in").toString(),
                "--output",
                folder.resolve("out").toString());

        assertThat(scan.err()).doesNotContain("reading", "\u001B");
        assertThat(scan.out()).doesNotContain("reading", "\u001B");
    }
}
