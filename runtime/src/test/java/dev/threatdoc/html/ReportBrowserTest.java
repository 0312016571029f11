package dev.threatdoc.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.threatdoc.analysis.Analysis;
import dev.threatdoc.analysis.Analyzer;
import dev.threatdoc.catalog.Catalogs;
import dev.threatdoc.catalog.ThreatSelection;
import dev.threatdoc.diagram.DiagramOptions;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.rule.Rules;
import dev.threatdoc.testing.CommentsSystem;
import dev.threatdoc.testing.Hostile;
import dev.threatdoc.testing.SmallSystem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The page in a real browser: what answers, who can use it, and that nothing else happens. */
final class ReportBrowserTest {

    @TempDir
    static Path folder;

    private static ChromeDriver browser;

    @BeforeAll
    static void start() {
        Path driver = program("chromedriver");
        Path chromium = Files.exists(program("chromium")) ? program("chromium") : program("google-chrome");
        assumeTrue(
                Files.exists(driver) && Files.exists(chromium),
                "THE PAGE IS NOT TESTED IN A BROWSER: chromium and chromedriver are not installed; .ci/run installs them");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.addArguments(
                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=1280,900");
        options.setCapability("goog:loggingPrefs", logs);
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver.toFile())
                        .build(),
                options);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.quit();
        }
    }

    /** A breach of the page's own policy is an error in the console, too. */
    @AfterEach
    void nothingIsComplainedOf() {
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
        assertThat(number("return performance.getEntriesByType('resource').length"))
                .isZero();
    }

    @Test
    void filtersSearchesAndKeepsTheFilterInTheAddress() {
        open(comments(), "");
        long all = shown();
        assertThat(all).isGreaterThan(50);

        click("input[name=severity][value='5']");
        long severest = shown();
        assertThat(severest).isBetween(1L, all - 1);
        assertThat(browser.getCurrentUrl()).endsWith("#f=severity=5");

        browser.findElement(By.id("q")).sendKeys("script zzzz");
        await("return document.getElementById('results').innerText.includes('No finding matches')");
        browser.findElement(By.id("q")).sendKeys(Keys.ESCAPE);
        assertThat(shown()).isEqualTo(severest);

        String address = browser.getCurrentUrl();
        browser.get("about:blank");
        browser.get(address);
        assertThat(shown()).isEqualTo(severest);
        assertThat(browser.findElement(By.cssSelector("input[name=severity][value='5']"))
                        .isSelected())
                .isTrue();
        click("#clear");
        assertThat(shown()).isEqualTo(all);
    }

    @Test
    void opensOneFindingFromItsAddressAndSaysWhyAndWhatToDo() {
        open(comments(), "#finding=DO01%40web-server");

        WebElement finding = browser.findElement(By.cssSelector("details.finding[open]"));
        assertThat(finding.getText())
                .contains(
                        "DO01",
                        "Why here",
                        "Web Server",
                        "Raises the risk",
                        "nobody said",
                        "What goes wrong",
                        "What to do",
                        "CWE-");
        assertThat(browser.switchTo().activeElement().getTagName()).isEqualTo("summary");
        browser.switchTo().activeElement().sendKeys(Keys.ESCAPE);
        assertThat(finding.getDomProperty("open")).isEqualTo("false");
    }

    @Test
    void leadsFromTheDrawingToTheFindingsAndBack() {
        open(comments(), "");
        browser.executeScript("document.querySelector('[data-element=\"web-server\"]')"
                + ".dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true}))");
        WebElement pick = browser.findElement(By.id("pick"));
        assertThat(pick.getText()).contains("Web Server", "open findings");

        browser.executeScript("document.querySelector('#pick a').click()");
        await("return location.hash === '#f=item=web-server'");
        assertThat(shown()).isPositive();

        browser.executeScript("const f = document.querySelector('#results details.group'); f.open = true;");
        await("return document.querySelector('#results details.finding') !== null");
        browser.executeScript("document.querySelector('#results details.finding').open = true");
        await("return document.querySelector('#results .actions') !== null");
        browser.executeScript("[...document.querySelectorAll('#results .actions a')]"
                + ".find(a => a.textContent === 'Show in the diagram').click()");
        assertThat(number("return document.querySelectorAll('[data-element=\"web-server\"].picked').length"))
                .isOne();
    }

    @Test
    void zoomsAndMovesTheDrawing() {
        open(comments(), "");
        assertThat(width()).isEqualTo(447);
        click("#zoom-in");
        assertThat(width()).isEqualTo(559);
        click("#zoom-fit");
        assertThat(width()).isLessThan(447);

        WebElement frame = browser.findElement(By.cssSelector(".canvas"));
        browser.executeScript("arguments[0].focus({preventScroll: true})", frame);
        for (int i = 0; i < 8; i++) {
            frame.sendKeys("+");
        }
        assertThat(width()).isGreaterThan(1280);
        long left = number("return Math.round(document.querySelector('.canvas').scrollLeft)");
        new Actions(browser)
                .moveToElement(frame)
                .clickAndHold()
                .moveByOffset(-100, 0)
                .release()
                .perform();
        assertThat(number("return Math.round(document.querySelector('.canvas').scrollLeft)"))
                .isEqualTo(left + 100);
        assertThat(browser.findElement(By.id("pick")).getText()).startsWith("Select something");
        frame.sendKeys("0");
        assertThat(width()).isLessThan(447);
    }

    @Test
    void worksByKeyboard() {
        open(comments(), "");
        browser.findElement(By.tagName("body")).sendKeys("/");
        assertThat(browser.switchTo().activeElement().getDomAttribute("id")).isEqualTo("q");

        browser.executeScript("document.querySelector('#results summary').focus()");
        browser.switchTo().activeElement().sendKeys(Keys.ARROW_DOWN);
        assertThat(number(
                        "const all = [...document.querySelectorAll('#results summary')].filter(s => s.checkVisibility());"
                                + "return all.indexOf(document.activeElement)"))
                .isOne();
    }

    @Test
    void showsHostileNamesAsTheyAre() {
        for (String name : List.of(
                "</text><script>alert(1)</script>",
                "<img:http://example.com/x.png>",
                "\"]; digraph x { <script>",
                "`code` ![](http://x) [x](javascript:alert(1))",
                "&amp; &lt; &#65; &lambda;")) {
            assertThat(Hostile.NAMES).contains(name);
            open(SmallSystem.named(name), "");
            assertThat(browser.findElement(By.id("system-name")).getText()).isEqualTo(name);
            assertThat(number("return document.querySelectorAll('main script, main img, a[href^=javascript]').length"))
                    .isZero();
            nothingIsComplainedOf();
        }
    }

    @Test
    void isAccessibleInLightAndDark() throws IOException {
        open(comments(), "#finding=DO01%40web-server");
        browser.executeScript(axe());
        assertThat(violations()).isEmpty();
        click("#theme");
        assertThat(violations()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static List<String> violations() {
        return (List<String>)
                browser.executeAsyncScript(
                        "const done = arguments[0];"
                                + "axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa']}).then(r => done(r.violations"
                                + ".filter(v => v.impact === 'serious' || v.impact === 'critical')"
                                + ".map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html + ' ' + n.failureSummary).join('; '))))");
    }

    private static String axe() throws IOException {
        try (InputStream in = ReportBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void open(ThreatModel model, String fragment) {
        Analysis analysis = Analyzer.analyze(
                model,
                ThreatSelection.of(Catalogs.names(), List.of(), Rules.of(List.of()), List.of())
                        .threats());
        Path page = folder.resolve("report.html");
        try {
            Files.writeString(page, HtmlReport.render(analysis, DiagramOptions.defaults(), "test"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        browser.get("about:blank");
        browser.get(page.toUri() + fragment);
    }

    private static ThreatModel comments() {
        return CommentsSystem.model();
    }

    private static void click(String selector) {
        browser.executeScript("document.querySelector(arguments[0]).click()", selector);
    }

    private static long shown() {
        String words = browser.findElement(By.id("shown")).getText();
        return Long.parseLong(words.substring(0, words.indexOf(' ')));
    }

    private static long width() {
        return number("return Number(document.querySelector('.canvas svg').getAttribute('width'))");
    }

    private static long number(String script) {
        return (Long) browser.executeScript(script);
    }

    private static void await(String script) {
        long end = System.nanoTime() + 10_000_000_000L;
        while (!Boolean.TRUE.equals(browser.executeScript(script))) {
            assertThat(System.nanoTime()).as(script).isLessThan(end);
        }
    }

    private static Path program(String name) {
        return Stream.of("/usr/bin", "/usr/local/bin")
                .map(f -> Path.of(f, name))
                .filter(Files::exists)
                .findFirst()
                .orElse(Path.of("/usr/bin", name));
    }
}
