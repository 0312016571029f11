package dev.threatdoc.tell.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.testing.AnsweredSystem;
import dev.threatdoc.testing.Golden;
import dev.threatdoc.testing.Sample;
import dev.threatdoc.testing.Threats;
import org.junit.jupiter.api.Test;

final class MarkdownReportTest {

    @Test
    void reportsTheSampleOfTheAnnouncement() {
        Golden.check(
                MarkdownReportTest.class,
                "comments.md",
                MarkdownReport.render(CommentsFindings.analysis(), ReferencePages.beside()));
    }

    @Test
    void reportsFindingsOfEverySort() {
        Golden.check(
                MarkdownReportTest.class,
                "answered.md",
                MarkdownReport.render(AnsweredSystem.analysis(), ReferencePages.beside()));
    }

    @Test
    void saysSoIfNothingWasFound() {
        assertThat(MarkdownReport.render(Threats.none(new Sample().model()), ReferencePages.beside()))
                .isEqualTo("# Threat model\n\n**No findings: none of the 0 threats that were looked for "
                        + "applies to anything that is in scope.**\n");
    }

    @Test
    void linksWhatHasAPage() {
        assertThat(ReferenceLink.of("CAPEC-66"))
                .isEqualTo("[CAPEC-66](https://capec.mitre.org/data/definitions/66.html)");
        assertThat(ReferenceLink.of("CWE-89")).isEqualTo("[CWE-89](https://cwe.mitre.org/data/definitions/89.html)");
        assertThat(ReferenceLink.of("https://owasp.org/a?b=c#d")).isEqualTo("<https://owasp.org/a?b=c#d>");
        assertThat(ReferenceLink.of("https://x/> <script>")).isEqualTo("https:\u2060//x/&gt; &lt;script&gt;");
        assertThat(ReferenceLink.of("OWASP LLM01")).isEqualTo("OWASP LLM01");
    }
}
