package dev.threatdoc.tell.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.text.PlainText;
import dev.threatdoc.tell.diagram.Drawer;
import dev.threatdoc.testing.Hostile;
import dev.threatdoc.testing.SmallSystem;
import dev.threatdoc.testing.Threats;
import dev.threatdoc.testing.tool.Needs;
import dev.threatdoc.testing.tool.Tool;
import dev.threatdoc.threat.analysis.Analysis;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names that mean harm, in a real browser: they show as they are, nothing runs, and nothing is fetched. */
@Needs(Tool.BROWSER)
@ParameterizedClass
@MethodSource("dev.threatdoc.tell.html.Browser#drawers")
final class HostileBrowserTest {

    private final Drawer drawer;
    private Browser browser;

    HostileBrowserTest(Drawer drawer) {
        this.drawer = drawer;
    }

    @BeforeEach
    void start() throws IOException {
        browser = Browser.shared().drawn(drawer);
    }

    @AfterEach
    void nothingIsComplainedOf() {
        browser.checkThatNothingIsComplainedOf();
    }

    static Stream<String> names() {
        return Hostile.NAMES.stream().filter(n -> !PlainText.oneLine(n).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("names")
    void showsAnyNameAsItIs(String name) {
        Analysis analysis = Threats.none(SmallSystem.named(name));
        browser.open(analysis, "");
        String shown = PlainText.oneLine(name);

        assertThat(text("#system-name")).isEqualTo(shown);
        assertThat(text(".brand")).isEqualTo(shown);
        assertThat(text("#elements td")).isEqualTo(PlainText.oneLine(name + " 1"));
        assertThat(text("#items summary bdi")).isEqualTo(PlainText.oneLine(name + " 1"));
        assertThat(text(".canvas [data-element] title")).startsWith(PlainText.oneLine(name + " 2"));
        browser.find("#find").sendKeys("1");
        assertThat(browser.number("return document.querySelectorAll('main script, main img, main iframe, main object,"
                        + " [href^=javascript], [href^=http]').length"))
                .isZero();
    }

    private String text(String selector) {
        return PlainText.oneLine(
                (String) browser.run("return document.querySelector(arguments[0]).textContent", selector));
    }
}
