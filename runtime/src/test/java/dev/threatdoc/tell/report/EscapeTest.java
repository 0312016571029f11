package dev.threatdoc.tell.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.text.MarkdownText;
import dev.threatdoc.testing.Hostile;
import dev.threatdoc.testing.SmallSystem;
import dev.threatdoc.testing.Threats;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.catalog.Level;
import dev.threatdoc.threat.catalog.Threat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class EscapeTest {

    /** Links and anchors of our own, and code between backticks that are not escaped. */
    private static final Pattern OURS = Pattern.compile(
            "\\[(CAPEC|CWE)-[0-9]+]\\(https://[a-z]+\\.mitre\\.org/[a-z0-9/.]+\\)"
                    + "|^```(sh)?$|\\[[A-Z0-9-]+]\\(threats\\.md#[a-z0-9-]+\\)|</?(?:details|summary|b)>|(?<!\\\\)(\\\\\\\\)*`[^`]+`");

    static Stream<String> hostile() {
        // A column in which nothing is to be read is left out.
        return Hostile.NAMES.stream().filter(n -> !n.isBlank());
    }

    @Provide
    Arbitrary<String> names() {
        return Hostile.names().filter(n -> !n.isBlank());
    }

    @Test
    void leavesOrdinaryNamesAlone() {
        assertThat(Escape.userText("SQL Database (*), snake_case, 50 % - 日本 \uD83D\uDE00 it's \"x\"!"))
                .isEqualTo("SQL Database (*), snake_case, 50 % - 日本 \uD83D\uDE00 it's \"x\"!");
    }

    @Test
    void writesWhatCouldBeMarkupAsReferences() {
        assertThat(Escape.userText("<b> & [x](y) | `c` $f$ a\\b"))
                .isEqualTo("&lt;b&gt; &amp; &#91;x&#93;(y) &#124; &#96;c&#96; &#36;f&#36; a&#92;b");
    }

    @Test
    void escapesTextsOfThreatsAsTheOriginalToolDoes() {
        assertThat(Escape.threatText("\"a\" < 'b' & $c \\$d"))
                .isEqualTo("&quot;a&quot; &lt; &#x27;b&#x27; &amp; \\$c \\$d");
    }

    @Test
    void keepsPairsOfSurrogatesAndReplacesLoneOnes() {
        assertThat(Escape.userText("\uD83D\uDE00 \uD800 \uDC00x\uD83D")).isEqualTo("\uD83D\uDE00 \uFFFD \uFFFDx\uFFFD");
    }

    @Test
    void keepsTheLinesOfADescription() {
        assertThat(Escape.userLines("a <b>\r\n\r\n  c")).isEqualTo("a &lt;b&gt;\n\nc");
    }

    @Test
    void escapesForMarkdown() {
        assertThat(MarkdownText.text("SQL (*) snake_case _x_ <b> a|b `c` [d](e) $f$ ~~g~~ \\"))
                .isEqualTo(
                        "SQL (\\*) snake_case \\_x\\_ &lt;b&gt; a\\|b \\`c\\` \\[d\\](e) \\$f\\$ \\~\\~\u2060g\\~\\~ \\\\");
        assertThat(MarkdownText.paragraphs("# a\n\n- b\n+ c\n1. d\n2) e\n===\n> f\n---"))
                .isEqualTo("\\# a\n\n\\- b\n\\+ c\n1\\. d\n2\\) e\n\\===\n&gt; f\n\\---");
    }

    @Test
    void keepsCodeInTextsOfCatalogs() {
        assertThat(MarkdownText.prose("Use `th:text`, not `<b>*x*` or `a\\`; 5 ` 6\n`#` is fine, # is not\n# x"))
                .isEqualTo("Use `th:text`, not `<b>*x*` or `a\\`; 5 \\` 6\n`#` is fine, # is not\n\\# x");
    }

    @Test
    void keepsNumberSignsAtTheEndOfAHeading() {
        assertThat(new Markdown().heading(2, "C # and F #")).hasToString("## C # and F \\#\n");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void keepsTheReportInShape(String name) {
        assertThat(shape(name)).isEqualTo(shape("Plain"));
    }

    @Property(tries = 500)
    void keepsTheReportInShapeWhateverTheName(@ForAll("names") String name) {
        assertThat(shape(name)).isEqualTo(shape("Plain"));
    }

    @Property(tries = 500)
    void keepsATemplateInShapeWhateverTheName(@ForAll("names") String name) throws TemplateException {
        String template = "{elements:repeat:| {{item.name}} | {{item.description}} | {{item.data}} |\n}";
        String report = ReportTemplate.parse(new TemplateSource("t", template)).render(analysis(name));

        assertThat(report.lines()).hasSize(5 + 1);
        assertThat(report.lines().filter(l -> !l.isEmpty()))
                .allSatisfy(l -> assertThat(l.chars().filter(c -> c == '|')).hasSize(4));
        assertThat(report).doesNotContain("<", "`", "[");
    }

    /** The headings, the number of cells of each table's row, and nothing of the words. */
    private static String shape(String name) {
        StringBuilder shape = new StringBuilder();
        MarkdownReport.render(analysis(name), ReferencePages.beside()).lines().forEach(l -> {
            String words = OURS.matcher(l).replaceAll("");
            assertThat(words.replaceAll("\\\\.", "")).doesNotContain("<", "`", "[");
            if (l.startsWith("#")) {
                shape.append(l.replaceAll("[^#].*", "")).append('\n');
            } else if (l.startsWith("|")) {
                shape.append(l.replaceAll("\\\\.", "").replaceAll("[^|]", "")).append('\n');
            }
        });
        return shape.toString();
    }

    private static Analysis analysis(String name) {
        ModelGraph graph = ModelGraph.of(SmallSystem.named(name));
        Threat threat = Threats.threat("T1", name, Level.HIGH, name);
        return new Analysis(
                graph,
                List.of(threat),
                List.of(Threats.certain(threat, graph.subjects().get(0))),
                List.of());
    }
}
