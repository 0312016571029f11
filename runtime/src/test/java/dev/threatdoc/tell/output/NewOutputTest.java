package dev.threatdoc.tell.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.testing.Generated;
import dev.threatdoc.threat.analysis.Analysis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever adds an output format writes its file and one line of {@link OutputFormats}. */
final class NewOutputTest {

    private static final Path PAGE = Path.of("docs", "options.md");

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
    void thePageOfOptionsListsAllOutputs() throws IOException {
        Generated.check(PAGE, OutputsRow.in(page(), OutputFormats.all()));
    }

    @Test
    void addsAnOutputFormat() throws IOException {
        List<OutputFormat> more = Stream.concat(OutputFormats.all().stream(), Stream.of(new Csv()))
                .toList();
        String longer = OutputsRow.in(page(), more);

        String last = OutputFormats.names().get(OutputFormats.names().size() - 1);
        assertThat(longer)
                .containsPattern("`" + Pattern.quote(last) + "`, `findings.csv` \\| all but `.*`findings.csv` \\|");
        assertThat(longer.lines().count()).isEqualTo(page().lines().count());
    }

    private static String page() throws IOException {
        return Files.readString(PAGE).replace("\r\n", "\n");
    }
}
