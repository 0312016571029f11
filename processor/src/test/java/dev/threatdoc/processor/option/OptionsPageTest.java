package dev.threatdoc.processor.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page of options has a row for each, in the order that messages name them. */
final class OptionsPageTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\|");

    @Test
    void hasThemAll() throws IOException {
        String page = Files.readString(Path.of("..", "runtime", "docs", "options.md"));

        List<String> rows = ROW.matcher(page)
                .results()
                .map(r -> ProcessorOption.PREFIX + r.group(1))
                .toList();

        assertThat(rows).isEqualTo(ProcessorOption.known());
    }
}
