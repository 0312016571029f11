package dev.threatdoc.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Links in pages that people read lead to files that are there. */
final class PageLinksTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#\\s]+)(#[^)]*)?\\)");

    @Test
    void leadSomewhere() throws IOException {
        List<String> lost = pages().stream().flatMap(PageLinksTest::lost).toList();

        assertThat(lost).isEmpty();
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(
                            Stream.of(ROOT.resolve("README.md"), ROOT.resolve("CONTRIBUTING.md")),
                            docs.filter(p -> p.toString().endsWith(".md")))
                    .toList();
        }
    }

    private static Stream<String> lost(Path page) {
        try {
            return LINK.matcher(Files.readString(page))
                    .results()
                    .map(r -> r.group(1))
                    .filter(target -> !Files.exists(page.resolveSibling(target)))
                    .map(target -> page + " -> " + target);
        } catch (IOException e) {
            throw new AssertionError(page.toString(), e);
        }
    }
}
