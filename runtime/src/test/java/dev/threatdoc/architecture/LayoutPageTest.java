package dev.threatdoc.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The page of the layout shows the packages that there are. */
final class LayoutPageTest {

    private static final Path PAGE = Path.of("docs", "architecture.md");

    @Test
    void isFresh() throws IOException {
        String page = LayoutPage.write(RuntimeLayout.read());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page, StandardCharsets.UTF_8);
        }

        assertThat(PAGE)
                .as("\"mvn test -Dgolden.update=true\" writes it anew")
                .exists()
                .content(StandardCharsets.UTF_8)
                .isEqualTo(page);
    }

    /** Measures another tree, such as an older one, by the same rule: {@code -Dlayout.of=TREE}. */
    @Test
    @EnabledIfSystemProperty(
            named = "layout.of",
            matches = ".+",
            disabledReason = "the layout of another tree: needs one, as -Dlayout.of=TREE")
    void measuresAnotherTree() throws IOException {
        Path runtime = Path.of(System.getProperty("layout.of"), "runtime");
        PackageGraph graph = PackageGraph.of(
                new ClassFileImporter().importPath(runtime.resolve("target/classes")),
                runtime.resolve("src/main/java"));

        assertThat(graph.arrows()).isNotEmpty();
        Files.writeString(Path.of("target", "layout-of.md"), LayoutPage.graph(graph), StandardCharsets.UTF_8);
    }
}
