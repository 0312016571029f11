package dev.threatdoc.tell.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.testing.AnsweredSystem;
import dev.threatdoc.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The templates that the documentation explains do what it says. */
final class TemplateExamplesTest {

    private static final Path FOLDER = Path.of("..", "examples", "templates");

    @ParameterizedTest
    @ValueSource(strings = {"overview", "decisions", "slides"})
    void rendersTheExample(String name) throws IOException, TemplateException {
        String template = Files.readString(FOLDER.resolve(name + ".md"));

        String report =
                ReportTemplate.parse(new TemplateSource(name + ".md", template)).render(AnsweredSystem.analysis());

        Golden.check(TemplateExamplesTest.class, name + ".md", report);
    }

    @Test
    void showsEachExampleInFullInTheDocumentation() throws IOException {
        String page = Files.readString(Path.of("docs", "templates.md"));

        for (String name : new String[] {"overview", "decisions", "slides"}) {
            assertThat(page)
                    .contains(Files.readString(FOLDER.resolve(name + ".md")).stripTrailing());
        }
    }
}
