package dev.threatdoc.tell.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.testing.Generated;
import dev.threatdoc.threat.analysis.Analysis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever adds an output format writes its file and one line of {@link OutputFormats}. */
final class NewOutputTest {

    private static final Path README = Path.of("..", "README.md");

    private record Csv() implements OutputFormat {

        @Override
        public String fileName() {
            return "findings.csv";
        }

        @Override
        public String render(Analysis analysis, OutputOptions options) {
            return "id\n";
        }

        @Override
        public boolean isOnRequest() {
            return true;
        }
    }

    @Test
    void theReadmeListsAllOutputs() throws IOException {
        Generated.check(README, ReadmeOutputs.in(readme(), OutputFormats.all()));
    }

    @Test
    void addsAnOutputFormat() throws IOException {
        List<OutputFormat> more = Stream.concat(OutputFormats.all().stream(), Stream.of(new Csv()))
                .toList();
        String page = ReadmeOutputs.in(readme(), more);

        assertThat(page).contains("`slides.md`, `findings.csv` | all but `slides.md`, `findings.csv` |");
        assertThat(page.lines().count()).isEqualTo(readme().lines().count());
    }

    private static String readme() throws IOException {
        return Files.readString(README).replace("\r\n", "\n");
    }
}
