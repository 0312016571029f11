package dev.threatdoc.tell.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.threatdoc.draw.svg.InlineSvg;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Problem;
import dev.threatdoc.tell.diagram.DiagramOptions;
import dev.threatdoc.tell.diagram.Drawer;
import dev.threatdoc.tell.report.ReferencePages;
import dev.threatdoc.tell.report.TemplateSource;
import dev.threatdoc.testing.AnsweredSystem;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class OutputFormatsTest {

    private static final Analysis SHOP = AnsweredSystem.analysis();

    @Test
    void listsAllOutputsInTheirOrder() {
        assertThat(OutputFormats.names())
                .doesNotHaveDuplicates()
                .startsWith("model.json", "dfd.dot")
                .hasSameSizeAs(OutputFormats.all());
        assertThat(OutputFormats.usual())
                .extracting(OutputFormat::fileName)
                .contains("report.html")
                .doesNotContain("slides.md");
    }

    @Test
    void selectsByNameInTheOrderOfTheList() {
        Selection selection = OutputFormats.select(List.of("report.md", "dfd.dot", "report.md"), Place.NONE);

        assertThat(selection.formats()).extracting(OutputFormat::fileName).containsExactly("dfd.dot", "report.md");
        assertThat(selection.problems()).isEmpty();
    }

    @Test
    void saysWhichNameWasMeant() {
        Selection selection = OutputFormats.select(List.of("dfd.dto", "picture", "dfd.dot"), Place.NONE);

        assertThat(selection.formats()).hasSize(1);
        assertThat(selection.problems())
                .extracting(Problem::message)
                .containsExactly(
                        "\"dfd.dto\" is no output; did you mean \"dfd.dot\"?",
                        "\"picture\" is no output; expected one of " + String.join(", ", OutputFormats.names()));
    }

    @Test
    void rendersTheSameTextEachTime() throws OutputException {
        for (OutputFormat format : OutputFormats.all()) {
            String text = format.render(SHOP, OutputOptions.defaults(new InlineSvg()));

            assertThat(text).as(format.fileName()).endsWith("\n").doesNotContain("\r");
            assertThat(format.render(SHOP, OutputOptions.defaults(new InlineSvg())))
                    .isEqualTo(text);
        }
    }

    @Test
    void drawsInTheReportWhatPlatformsForCodeShow() throws OutputException {
        String report = new ReportMarkdown().render(SHOP, OutputOptions.defaults(new InlineSvg()));
        String drawing = new DfdMermaid().render(SHOP, OutputOptions.defaults(new InlineSvg()));

        assertThat(drawing).doesNotContain("```");
        assertThat(report).contains("## Data-flow diagram\n\n```mermaid\n" + drawing.stripTrailing() + "\n```\n\n## ");
    }

    @Test
    void usesTheUsersTemplate() throws OutputException {
        assertThat(report("{tm.name}")).isEqualTo("Shop\n");
    }

    @Test
    void saysWhatIsWrongWithTheUsersTemplate() {
        assertThatThrownBy(() -> report("a\n{tm.nam}"))
                .isInstanceOf(OutputException.class)
                .hasMessage("my.md:2:5: \"nam\" is no property of the model; did you mean \"name\"?");
    }

    private static String report(String template) throws OutputException {
        OutputOptions options = new OutputOptions(
                DiagramOptions.defaults(),
                Drawer.none(),
                Optional.of(new TemplateSource("my.md", template)),
                ReferencePages.none());
        return new ReportMarkdown().render(SHOP, options);
    }
}
