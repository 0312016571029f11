package dev.threatdoc.tell.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.draw.svg.InlineSvg;
import dev.threatdoc.tell.diagram.DiagramOptions;
import dev.threatdoc.tell.diagram.Drawer;
import dev.threatdoc.testing.AnsweredSystem;
import dev.threatdoc.testing.Hostile;
import dev.threatdoc.testing.SmallSystem;
import dev.threatdoc.testing.Threats;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Analyzer;
import dev.threatdoc.threat.catalog.Catalogs;
import dev.threatdoc.threat.catalog.ThreatSelection;
import dev.threatdoc.threat.rule.Rules;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class HtmlReportTest {

    private static final String ANSWERED = render(AnsweredSystem.analysis());

    @Test
    void saysWhatWasFoundWhereAndWhy() {
        assertThat(ANSWERED)
                .contains("<title>Shop – threat model</title>")
                .contains("<li class=\"s5 r534 certain\">IN01<ul>")
                .contains("<li class=\"s4 r434 G0\">DE01</li>")
                .contains("<p class=\"when\">It is in scope.</p>")
                .contains("data-yes=\"is encrypted\" data-no=\"is not encrypted\" data-unsaid=\"is not encrypted\"")
                .contains("<li>isHardened = true <i>declared, line ")
                .contains("<p>Answer: accepted by Ann until 2027-01-31: until the move to the vault (SHOP-7),"
                        + " CVSS 2.2 (low): CVSS:3.1/AV:L/AC:H/PR:L/UI:R/S:U/C:L/I:N/A:N</p>")
                .contains("Taken away by the assumption \"Disks are encrypted\": by the cloud provider");
    }

    @Test
    void putsAPatternBelowTheThreatThatCoversIt() {
        assertThat(ANSWERED).containsPattern(">IN01<ul><li [^>]*>CAPEC-7<");
    }

    @Test
    void saysTheTextsOfAThreatOnce() {
        assertThat(ANSWERED.split("What to do about DE01", -1)).hasSize(2);
    }

    @Test
    void allowsItsOwnStyleAndScriptAndNothingElse() throws Exception {
        String policy = find("http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"", ANSWERED)
                .replace("&#39;", "'");

        assertThat(policy)
                .startsWith("default-src 'none'; ")
                .contains("style-src '" + hash(find("<style>(.*?)</style>", ANSWERED)) + "'")
                .contains("script-src '" + hash(find("<script>(.*?)</script>", ANSWERED)) + "'");
        assertThat(ANSWERED).doesNotContainPattern("<[^>]* (style|on[a-z]+)=\"");
    }

    @Test
    void carriesItsFingerprint() {
        assertThat(HtmlReport.has(ANSWERED, "f00")).isTrue();
        assertThat(HtmlReport.has(ANSWERED, "f01")).isFalse();
    }

    @Test
    void saysThatItHasNoDrawingWhereNobodyDraws() {
        String page = HtmlReport.render(AnsweredSystem.analysis(), DiagramOptions.defaults(), Drawer.none(), "f00");

        assertThat(page)
                .contains("<p>This page was made without a drawing.</p>")
                .doesNotContain("<svg", "<figure");
        assertThat(ANSWERED).contains("<svg").doesNotContain("without a drawing");
    }

    @Test
    void fetchesNothing() {
        assertThat(ANSWERED)
                .doesNotContainPattern("<(link|img|iframe|object|embed|base|form [^>]*action)")
                .doesNotContainPattern("(src|srcset|poster)=");
    }

    @Test
    void asksOnceWhatIsToBeAskedOfSeveralItemsInARow() {
        String page = render(Browser.judged(LargeSystem.model(30, 40)));
        String questions = find("<ol class=\"questions\">(.*?)</ol>", page);
        List<String> declarations = Pattern.compile(": <code>(.*?)</code>")
                .matcher(questions)
                .results()
                .map(m -> m.group(1))
                .toList();

        assertThat(declarations).hasSize(5);
        assertThat(IntStream.range(1, 5)
                        .filter(i -> declarations.get(i).equals(declarations.get(i - 1))
                                && declarations.get(i).startsWith("@Controls")))
                .isEmpty();
        assertThat(questions).containsPattern("</a>, <a .*at each settles \\d+ of \\d+");
    }

    @Test
    void staysBelowOneMegabyteForAHundredElements() {
        Analysis analysis = Analyzer.analyze(
                LargeSystem.model(100, 160),
                ThreatSelection.of(Catalogs.names(), List.of(), Rules.of(List.of()), List.of())
                        .threats());

        String page = render(analysis);

        assertThat(analysis.findings()).hasSizeGreaterThan(2000);
        assertThat(bytes(page)).isLessThan(1_000_000);
    }

    @Property(tries = 30)
    void lettersOfAnyNameStandInTheTextAndNowhereElse(@ForAll("names") String name) {
        String page = render(Threats.none(SmallSystem.named(name)));

        assertThat(page).doesNotContain("<script>alert").doesNotContain("<b>bold");
        assertThat(page.split("<script", -1)).hasSize(2);
        assertThat(page.chars().filter(c -> c < ' ' && c != '\n')).isEmpty();
        assertThat(new String(page.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(page);
    }

    @Provide
    Arbitrary<String> names() {
        return Hostile.names().filter(n -> !n.isBlank());
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String render(Analysis analysis) {
        return HtmlReport.render(analysis, DiagramOptions.defaults(), new InlineSvg(), "f00");
    }

    private static String find(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private static String hash(String text) throws Exception {
        return "sha256-"
                + Base64.getEncoder()
                        .encodeToString(
                                MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
