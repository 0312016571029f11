package dev.threatdoc.tell.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.text.PlainText;
import dev.threatdoc.testing.AnsweredSystem;
import dev.threatdoc.testing.Hostile;
import dev.threatdoc.testing.Rendered;
import dev.threatdoc.testing.SmallSystem;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Analyzer;
import dev.threatdoc.threat.catalog.Catalogs;
import dev.threatdoc.threat.catalog.ThreatSelection;
import dev.threatdoc.threat.rule.Rules;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Markdown report as people see it on GitHub and GitLab. */
final class RenderedReportTest {

    private static final String PLAIN = report("Plain");

    @Test
    void closesWhatItOpens() {
        List<String> tags = Rendered.tags(
                MarkdownReport.render(AnsweredSystem.analysis(), ReferencePages.beside(), "flowchart TB\n"));

        assertThat(tags.stream().filter("<details>"::equals)).hasSize(6);
        assertThat(tags.stream().filter("</details>"::equals)).hasSize(6);
        assertThat(tags).containsSequence("<details>", "<summary>", "<b>", "</b>", "</summary>", "<p>");
        assertThat(tags)
                .containsSequence("</ul>", "</li>", "</ul>", "</details>")
                .contains("<table>", "<pre>", "<a>");
    }

    @Test
    void saysWhyInWords() {
        assertThat(Rendered.text(PLAIN))
                .contains("Here it is not hardened (isHardened, undeclared)")
                .contains("It applies if: It is not hardened.");
    }

    @ParameterizedTest
    @MethodSource("names")
    void showsAnyNameAsAName(String name) {
        String report = report(name);

        assertThat(Rendered.tags(report)).isEqualTo(Rendered.tags(PLAIN));
        // What keeps a name from doing something is not seen.
        assertThat(Rendered.text(report).replace("\u2060", "")).contains("\n" + PlainText.oneLine(name + " 1") + "\n");
    }

    static Stream<String> names() {
        // Of several lines of a description, each is a paragraph.
        return Hostile.NAMES.stream()
                .filter(n -> n.strip().lines().count() == 1)
                .filter(n -> !PlainText.oneLine(n).isEmpty());
    }

    private static String report(String name) {
        Analysis analysis = Analyzer.analyze(
                SmallSystem.named(name),
                ThreatSelection.of(Catalogs.names(), List.of(), Rules.of(List.of()), List.of())
                        .threats());
        return MarkdownReport.render(analysis, ReferencePages.beside());
    }
}
