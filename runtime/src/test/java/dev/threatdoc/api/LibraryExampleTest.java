package dev.threatdoc.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.analysis.Gate;
import dev.threatdoc.threat.catalog.Level;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The README's lines for programs that use the library are those that stand here and are compiled. */
final class LibraryExampleTest {

    private static final Path THIS =
            Path.of("src", "test", "java", "dev", "threatdoc", "api", "LibraryExampleTest.java");

    static void print(Path classes, PrintStream out) {
        // README: begin
        Analysis analysis =
                Threatdoc.create().today(LocalDate.now()).analyze(classes).orThrow();
        Gate gate = new Gate(Optional.of(Level.HIGH), true);
        for (Finding finding : analysis.findings()) {
            if (gate.stops(finding)) {
                out.println(finding.subject().name() + ": " + finding.threat().title());
            }
        }
        // README: end
    }

    @Test
    void printsWhatHoldsABuildUp() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        print(ThreatdocTest.SAMPLE, new PrintStream(bytes, true, StandardCharsets.UTF_8));

        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains(": ");
    }

    @Test
    void isWhatTheReadmeShows() throws IOException {
        String source = Files.readString(THIS);
        String shown = source.substring(
                source.indexOf("// README: begin") + "// README: begin".length(), source.indexOf("// README: end"));

        assertThat(Files.readString(Path.of("..", "README.md"))).as("README.md").containsIgnoringWhitespaces(shown);
    }
}
