package dev.threatdoc.tell.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.testing.AnsweredSystem;
import dev.threatdoc.threat.analysis.Analysis;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What becomes of any text at all as a template. */
class TemplateProperties {

    private static final Analysis SHOP = AnsweredSystem.analysis();

    @Provide
    Arbitrary<String> salads() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "{{",
                        "}}",
                        "{{{{",
                        "}}}}",
                        ":",
                        ".",
                        "tm",
                        "item",
                        "dataflows",
                        "findings",
                        "repeat:",
                        "if:",
                        "not:",
                        "call:",
                        "getThreatId",
                        "getInScopeFindings:",
                        "name",
                        "parents",
                        "{dataflows:repeat:",
                        "{{item.name}}",
                        "{tm.name}",
                        "{findings:repeat:",
                        "text",
                        "\n",
                        "!",
                        "[",
                        "{{item:call:getThreatId}}",
                        "{elements:repeat:{{item:call:getInScopeFindings:",
                        "}}}")
                .list()
                .ofMaxSize(15)
                .map(words -> String.join("", words));
    }

    @Property(tries = 2000)
    void anyTextIsATemplateOrAMistakeSomewhereInIt(@ForAll String text) {
        render(text, SHOP);
    }

    @Property(tries = 5000)
    void anySaladOfWordsIsATemplateOrAMistakeSomewhereInIt(@ForAll("salads") String text) {
        render(text, SHOP);
    }

    /** Fails with whatever else is thrown. */
    static void render(String text, Analysis analysis) {
        try {
            assertThat(ReportTemplate.parse(new TemplateSource("t.md", text)).render(analysis))
                    .endsWith("\n");
        } catch (TemplateException e) {
            assertThat(e.problem().message()).isNotBlank();
            assertThat(e.place().line()).isPositive();
            assertThat(e.place().line())
                    .isLessThanOrEqualTo(
                            1 + (int) text.chars().filter(c -> c == '\n').count());
        }
    }
}
