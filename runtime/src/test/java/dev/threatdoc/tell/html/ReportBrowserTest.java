package dev.threatdoc.tell.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.draw.svg.SelfDrawingSvg;
import dev.threatdoc.testing.AnsweredSystem;
import dev.threatdoc.testing.CommentsSystem;
import dev.threatdoc.testing.tool.Needs;
import dev.threatdoc.testing.tool.Tool;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.catalog.Level;
import dev.threatdoc.threat.catalog.Stride;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The list of findings in a real browser: filters, search, order, links, and what it says of each finding. */
@Needs(Tool.BROWSER)
final class ReportBrowserTest {

    private Browser browser;

    @BeforeEach
    void start() throws IOException {
        browser = Browser.shared();
    }

    @AfterEach
    void nothingIsComplainedOf() {
        browser.checkThatNothingIsComplainedOf();
    }

    @Test
    void filtersSearchesAndKeepsTheFilterInTheAddress() {
        browser.open(CommentsSystem.model(), "");
        long all = browser.shown();
        assertThat(all).isGreaterThan(50);

        browser.click("input[name=severity][value='5']");
        long severest = browser.shown();
        assertThat(severest).isBetween(1L, all - 1);
        assertThat(browser.fragment()).isEqualTo("#f=severity=5");

        browser.find("#q").sendKeys("script zzzz");
        browser.await("return document.getElementById('results').innerText.includes('No finding matches')");
        browser.find("#q").sendKeys(Keys.ESCAPE);
        assertThat(browser.shown()).isEqualTo(severest);

        browser.reload();
        assertThat(browser.shown()).isEqualTo(severest);
        assertThat(browser.find("input[name=severity][value='5']").isSelected()).isTrue();
        browser.click("#clear");
        assertThat(browser.shown()).isEqualTo(all);
    }

    @ParameterizedTest
    @MethodSource("filters")
    void showsWhatAnAddressAsksFor(String filter, Predicate<Finding> wanted) {
        Analysis analysis = Browser.judged(CommentsSystem.model());
        browser.open(analysis, "#f=" + filter);

        assertThat(browser.shown())
                .isPositive()
                .isEqualTo(analysis.findings().stream().filter(wanted).count());
        // What the form says now is what the address has said.
        browser.run("document.getElementById('group').dispatchEvent(new Event('change'))");
        assertThat(browser.fragment()).isEqualTo("#f=" + filter);
    }

    /** The comments' system has no certain finding, so this is another one. */
    @Test
    void showsWhatIsCertain() {
        Analysis analysis = AnsweredSystem.analysis();
        browser.open(analysis, "#f=certainty=certain");

        assertThat(browser.shown())
                .isPositive()
                .isEqualTo(analysis.findings().stream()
                        .filter(f -> f.isCertain() && f.isOpen())
                        .count());
        browser.run("document.getElementById('group').dispatchEvent(new Event('change'))");
        assertThat(browser.fragment()).isEqualTo("#f=certainty=certain");
    }

    static Stream<Arguments> filters() {
        return Stream.of(
                filter("certainty=assumed", f -> !f.isCertain()),
                filter("severity=5.4", f -> f.severity().atLeast(Level.HIGH)),
                filter("stride=tampering", f -> f.threat().stride().equals(Optional.of(Stride.TAMPERING))),
                filter("catalog=capec", f -> f.threat().catalog().equals("capec")),
                filter("item=web-server", f -> f.subject().id().equals("web-server")),
                filter("impact=4", f -> f.risk().impact() == Level.HIGH),
                filter(
                        "impact=4&likelihood=5",
                        f -> f.risk().impact() == Level.HIGH && f.risk().likelihood() == Level.VERY_HIGH),
                filter(
                        "item=web-server&group=none&sort=title&severity=5.4",
                        f -> f.subject().id().equals("web-server")
                                && f.severity().atLeast(Level.HIGH)));
    }

    private static Arguments filter(String fragment, Predicate<Finding> wanted) {
        return Arguments.of(fragment, wanted);
    }

    @Test
    void hidesAtFirstWhatIsSettled() {
        Analysis analysis = AnsweredSystem.analysis();
        browser.open(analysis, "");
        assertThat(browser.shown()).isEqualTo(analysis.open().size());

        browser.open(analysis, "#f=status=");
        assertThat(browser.shown())
                .isEqualTo(analysis.findings().size() + analysis.excluded().size());

        browser.open(analysis, "#f=group=none&status=answered");
        assertThat(browser.shown()).isOne();
        browser.click("#results details.finding > summary");
        browser.await("return document.querySelector('#results .why') !== null");
        assertThat(browser.find("#results .why").getText()).contains("Answer: accepted by Ann until 2027-01-31");
    }

    /** What is certain comes first, then each question once with all that rests on it; nothing is lost. */
    @Test
    void groupsByWhatToDo() {
        browser.open(AnsweredSystem.analysis(), "");
        assertThat(texts("#results > h3"))
                .containsExactly(
                        "Certain, from what was declared or read off the code", "Assumed, until somebody says");
        assertThat(texts("#results > details.group > summary h3")).containsExactly("isEncrypted is encrypted?");

        browser.open(CommentsSystem.model(), "");
        assertThat(texts("#results > h3")).containsExactly("Assumed, until somebody says");
        assertThat(texts("#results > details.group > summary code"))
                .doesNotHaveDuplicates()
                .contains("validatesInput");
        assertThat(texts("#results > details.group .tally .sev").stream()
                        .mapToLong(t -> Long.parseLong(t.substring(0, t.indexOf(' '))))
                        .sum())
                .isEqualTo(browser.shown());
    }

    @Test
    void saysThatALinkLeadsToNothingHere() {
        browser.open(CommentsSystem.model(), "#finding=DO01%40nowhere");
        assertThat(browser.find("#lost").getText()).contains("\"DO01@nowhere\"", "not in this report");
        browser.open(CommentsSystem.model(), "#finding=DO01%40web-server");
        assertThat(browser.find("#lost").isDisplayed()).isFalse();
    }

    @Test
    void sortsAndFiltersTables() {
        browser.open(LargeSystem.model(130, 140), "#elements");
        assertThat(browser.all("#elements tbody tr")).hasSize(100);
        browser.run("document.querySelector('#elements').parentNode.nextElementSibling.click()");
        assertThat(browser.all("#elements tbody tr")).hasSize(130);

        browser.run("document.querySelectorAll('#elements .sort')[1].click()");
        assertThat(texts("#elements tbody tr td:nth-child(2)")).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        browser.run("document.querySelectorAll('#elements .sort')[1].click()");
        assertThat(browser.find("#elements th[aria-sort]").getDomAttribute("aria-sort"))
                .isEqualTo("descending");

        browser.run("const field = document.querySelector('#elements-title input'); field.value = 'zzz';"
                + " field.dispatchEvent(new Event('input'))");
        browser.await("return document.querySelectorAll('#elements tbody tr').length === 0");
    }

    @Test
    void findsWordsOfThreatsAndItems() {
        browser.open(CommentsSystem.model(), "#f=q=web%20server&group=none");
        long atServer = browser.shown();
        browser.find("#q").sendKeys(" injection");
        browser.await("return document.getElementById('shown').textContent.split(' ')[0] !== '" + atServer + "'");

        assertThat(browser.shown()).isBetween(1L, atServer - 1);
        assertThat(browser.fragment()).isEqualTo("#f=q=web%20server%20injection&group=none");
    }

    @Test
    void sorts() {
        browser.open(CommentsSystem.model(), "#f=group=none&sort=id");
        assertThat(texts("#results > details > summary .id")).isSorted().hasSizeGreaterThan(20);

        browser.open(CommentsSystem.model(), "#f=group=none&sort=title");
        assertThat(texts("#results > details > summary .title")).isSorted().hasSizeGreaterThan(20);

        browser.open(CommentsSystem.model(), "#f=group=none");
        assertThat(texts("#results > details > summary .sev"))
                .extracting(List.of("very high", "high", "medium", "low", "very low")::indexOf)
                .isSorted();
    }

    @Test
    void groups() {
        browser.open(CommentsSystem.model(), "#f=group=threat&q=DE01");
        assertThat(texts("#results details.group > summary .id")).contains("DE01");
        browser.open(CommentsSystem.model(), "#f=group=item");
        assertThat(texts("#results details.group > summary bdi")).contains("Web Server");
        assertThat(texts("#results details.group > summary h3"))
                .contains("Dataflow (1) User enters comments (*) from User to Web Server");
        assertThat(texts("#results .tally .sev").stream()
                        .mapToLong(t -> Long.parseLong(t.substring(0, t.indexOf(' '))))
                        .sum())
                .isEqualTo(browser.shown());
    }

    @Test
    void opensOneFindingFromItsAddressAndSaysWhyAndWhatToDo() {
        browser.open(CommentsSystem.model(), "#finding=DO01%40web-server");

        WebElement finding = browser.find("details.finding[open]");
        assertThat(finding.getText())
                .contains(
                        "DO01",
                        "Why here",
                        "Web Server",
                        "It applies if",
                        "It does not handle resource consumption.",
                        "And here it",
                        "does not handle resource consumption handlesResourceConsumption, undeclared",
                        "Raises the risk",
                        "What goes wrong",
                        "What to do",
                        "CWE-");
        assertThat(browser.active().getTagName()).isEqualTo("summary");
        browser.active().sendKeys(Keys.ESCAPE);
        assertThat(finding.getDomProperty("open")).isEqualTo("false");
    }

    @Test
    void saysWhereItWasSaid() {
        browser.open(CommentsSystem.model(), "#f=q=DE02&group=none");
        browser.click("#results details.finding > summary");
        browser.await("return document.querySelector('#results .why') !== null");

        assertThat(browser.find("#results .why").getText())
                .contains("uses the protocol \"HTTP\"")
                .containsPattern("protocol = \"HTTP\" declared, sample\\.json:\\d+");
    }

    @Test
    void leadsFromTheSummaryToTheFindings() {
        browser.open(CommentsSystem.model(), "");
        browser.click("#risk-matrix > summary");
        browser.click(".matrix a");
        browser.await("return location.hash.startsWith('#f=impact=')");
        assertThat(browser.shown())
                .isEqualTo(Long.parseLong(browser.find(".matrix a").getText()));

        browser.click(".counts a");
        browser.await("return location.hash.startsWith('#f=risk=')");
        assertThat(browser.shown())
                .isEqualTo(Long.parseLong(browser.find(".counts a b").getText()));
    }

    @Test
    void canBeReadWithoutScripts() {
        browser.scripts(false);
        try {
            browser.open(CommentsSystem.model(), "");
            assertThat(browser.find("noscript").getText()).contains("Without JavaScript");
            assertThat(browser.find("#finder").isDisplayed()).isFalse();
            assertThat(browser.find("#item-web-server > summary").isDisplayed()).isTrue();
            assertThat(browser.find("#threat-DO01").getText()).contains("DO01");
            assertThat(browser.find(".canvas svg").isDisplayed()).isTrue();
        } finally {
            browser.scripts(true);
        }
    }

    @Test
    void saysWhoDrawsWhereAPageCannotDrawItself() {
        browser.scripts(false);
        try {
            browser.drawn(new SelfDrawingSvg()).open(CommentsSystem.model(), "");
            assertThat(browser.find("#diagram noscript").getText()).contains("threatdoc report model.json");
            assertThat(browser.find(".canvas").isDisplayed()).isFalse();
            assertThat(browser.find("#item-web-server > summary").isDisplayed()).isTrue();
        } finally {
            browser.scripts(true);
        }
    }

    private List<String> texts(String selector) {
        return browser.all(selector).stream().map(WebElement::getText).toList();
    }
}
