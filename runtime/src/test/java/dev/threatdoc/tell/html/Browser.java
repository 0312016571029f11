package dev.threatdoc.tell.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.draw.svg.InlineSvg;
import dev.threatdoc.draw.svg.SelfDrawingSvg;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.tell.diagram.DiagramOptions;
import dev.threatdoc.tell.diagram.Drawer;
import dev.threatdoc.testing.tool.Machine;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Analyzer;
import dev.threatdoc.threat.catalog.Catalogs;
import dev.threatdoc.threat.catalog.ThreatSelection;
import dev.threatdoc.threat.rule.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real browser with a page of ours in it. One is started for all tests, and ends with them. */
final class Browser {

    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private static Browser shared;

    private final ChromeDriver driver;
    private final Path page;
    private Drawer drawer = new InlineSvg();

    private Browser(ChromeDriver driver) throws IOException {
        this.driver = driver;
        this.page = Files.createTempDirectory("threatdoc-page").resolve("report.html");
    }

    /** The browser; only for tests with {@code @Needs(Tool.BROWSER)}, which do not run where there is none. */
    static synchronized Browser shared() throws IOException {
        if (shared == null) {
            shared = start();
            Runtime.getRuntime().addShutdownHook(new Thread(shared.driver::quit));
        }
        return shared.drawn(new InlineSvg());
    }

    private static Browser start() throws IOException {
        Path driver = Machine.HERE.program("chromedriver").orElseThrow();
        Path chromium = Machine.HERE.chrome().orElseThrow();
        // It warns of protocols that it does not know and we do not use.
        SELENIUM.setLevel(Level.SEVERE);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--force-prefers-reduced-motion",
                "--window-size=1280,900");
        options.setCapability("goog:loggingPrefs", logs);
        return new Browser(new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver.toFile())
                        .build(),
                options));
    }

    /** What may draw a page: the command line before it is opened, or the page itself, as a compilation writes it. */
    static Stream<Drawer> drawers() {
        return Stream.of(new InlineSvg(), new SelfDrawingSvg());
    }

    /** Opens pages from now on that are drawn so. */
    Browser drawn(Drawer by) {
        this.drawer = by;
        return this;
    }

    /** Opens the page of a system, judged by all catalogs. */
    void open(ThreatModel model, String fragment) {
        open(judged(model), fragment);
    }

    /** What all catalogs find in a system. */
    static Analysis judged(ThreatModel model) {
        return Analyzer.analyze(
                model,
                ThreatSelection.of(Catalogs.names(), List.of(), Rules.of(List.of()), List.of())
                        .threats());
    }

    /** Opens the page of an analysis. */
    void open(Analysis analysis, String fragment) {
        show(HtmlReport.render(analysis, DiagramOptions.defaults(), drawer, "test"), fragment);
    }

    /** Opens a page. */
    void show(String html, String fragment) {
        try {
            Files.writeString(page, html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        driver.get("about:blank");
        driver.get(page.toUri() + fragment);
    }

    /** Leaves the page and comes back to the address that it had. */
    void reload() {
        String address = driver.getCurrentUrl();
        driver.get("about:blank");
        driver.get(address);
    }

    /** What stands behind the number sign in the address; empty if there is none. */
    String fragment() {
        String address = driver.getCurrentUrl();
        int hash = address.indexOf('#');
        return hash < 0 ? "" : address.substring(hash);
    }

    /** A screen of that many pixels of the page's own, as that of a phone; 0 for the usual window. */
    void width(int pixels) {
        if (pixels == 0) {
            driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        } else {
            driver.executeCdpCommand(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", pixels, "height", 800, "deviceScaleFactor", 2, "mobile", true));
        }
    }

    /** Whether pages may run scripts; holds for those that are opened from now on. */
    void scripts(boolean allowed) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** What has the focus. */
    WebElement active() {
        return driver.switchTo().activeElement();
    }

    /** A mouse, once the page stands still: it would hit what is no longer there in a page that scrolls. */
    Actions mouse() {
        driver.executeAsyncScript("const done = arguments[0];"
                + "const look = (before, times) => requestAnimationFrame(() => window.scrollY !== before"
                + " ? look(window.scrollY, 0) : times < 5 ? look(before, times + 1) : done());"
                + "look(-1, 0);");
        return new Actions(driver);
    }

    /** Clicks, wherever on the page it is. */
    void click(String selector) {
        driver.executeScript("document.querySelector(arguments[0]).click()", selector);
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    long number(String script, Object... arguments) {
        return ((Number) driver.executeScript(script, arguments)).longValue();
    }

    /** Waits until a script says that something is so. */
    void await(String script) {
        long end = System.nanoTime() + 10_000_000_000L;
        while (!Boolean.TRUE.equals(driver.executeScript(script))) {
            assertThat(System.nanoTime()).as(script).isLessThan(end);
        }
    }

    /** How many findings the list says that it shows. */
    long shown() {
        String words = find("#shown").getText();
        return Long.parseLong(words.substring(0, words.indexOf(' ')));
    }

    /** What axe-core finds that keeps somebody out. */
    @SuppressWarnings("unchecked")
    List<String> violations() {
        try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
            assertThat(in).isNotNull();
            driver.executeScript(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (List<String>)
                driver.executeAsyncScript(
                        "const done = arguments[0];"
                                + "axe.run({resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa']}).then(r => done(r.violations"
                                + ".filter(v => v.impact === 'serious' || v.impact === 'critical')"
                                + ".map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html + ' ' + n.failureSummary).join('; '))))");
    }

    /** Fails if something has been complained of, a breach of the page's own policy included, or fetched. */
    void checkThatNothingIsComplainedOf() {
        assertThat(driver.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
        assertThat(number("return performance.getEntriesByType('resource').length"))
                .isZero();
    }
}
