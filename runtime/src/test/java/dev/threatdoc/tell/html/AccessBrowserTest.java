package dev.threatdoc.tell.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.draw.svg.SelfDrawingSvg;
import dev.threatdoc.tell.diagram.Drawer;
import dev.threatdoc.testing.AnsweredSystem;
import dev.threatdoc.testing.CommentsSystem;
import dev.threatdoc.testing.RandomSystem;
import dev.threatdoc.testing.tool.Needs;
import dev.threatdoc.testing.tool.Tool;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** The page for everybody: by keyboard alone, on a phone, in light and dark, with a screen reader. */
@Needs(Tool.BROWSER)
final class AccessBrowserTest {

    private static final String OPEN = "#finding=DO01%40web-server";

    private Browser browser;

    @BeforeEach
    void start() throws IOException {
        browser = Browser.shared();
    }

    @AfterEach
    void nothingIsComplainedOf() {
        browser.width(0);
        browser.checkThatNothingIsComplainedOf();
    }

    @Test
    void isAccessibleInLightAndDark() {
        browser.open(CommentsSystem.model(), OPEN);
        browser.run("document.querySelectorAll('#items details, #threats details').forEach((d, i) => d.open = i < 9)");
        assertThat(browser.violations()).isEmpty();
        browser.click("#theme");
        assertThat(browser.run("return document.documentElement.dataset.theme")).isEqualTo("dark");
        assertThat(browser.violations()).isEmpty();
        browser.click("#theme");
    }

    @Test
    void isAccessibleOnAPhone() {
        browser.width(375);
        browser.open(CommentsSystem.model(), OPEN);
        assertThat(browser.violations()).isEmpty();
        browser.click("#theme");
        assertThat(browser.violations()).isEmpty();
        browser.click("#theme");
    }

    @Test
    void isAccessibleWithDecisionsAndWithManyDrawings() {
        browser.open(AnsweredSystem.analysis(), "");
        assertThat(browser.violations()).isEmpty();
        browser.open(RandomSystem.of(7, 70, 100, 12, 3), "");
        assertThat(browser.violations()).isEmpty();
    }

    @Test
    void fitsOnAPhone() {
        browser.width(375);
        browser.open(CommentsSystem.model(), OPEN);

        assertThat(browser.number("return document.documentElement.scrollWidth"))
                .isEqualTo(375);
        assertThat(browser.number("return document.querySelector('.canvas').getBoundingClientRect().width"))
                .isLessThan(375);
    }

    @Test
    void worksByKeyboardAlone() {
        browser.open(CommentsSystem.model(), "");
        browser.find("body").sendKeys(Keys.TAB);
        assertThat(browser.active().getText()).isEqualTo("Skip to the report");
        browser.active().sendKeys(Keys.ENTER);
        assertThat(browser.active().getDomAttribute("id")).isEqualTo("main");

        browser.find("body").sendKeys("/");
        assertThat(browser.active().getDomAttribute("id")).isEqualTo("q");
        browser.active().sendKeys("resource");
        browser.await("return location.hash === '#f=q=resource'");

        tabTo("#results details.group > summary");
        if (browser.all("#results details.group[open]").isEmpty()) {
            browser.active().sendKeys(Keys.ENTER);
        }
        browser.await("return document.querySelector('#results details.finding') !== null");
        browser.active().sendKeys(Keys.ARROW_DOWN);
        assertThat(matches("#results details.finding > summary")).isTrue();
        browser.active().sendKeys(Keys.ENTER);
        browser.await("return document.querySelector('#results .why') !== null");
        browser.active().sendKeys(Keys.ESCAPE);
        assertThat(browser.all("#results details.finding[open]")).isEmpty();
    }

    @Test
    void isAccessibleWhereAPageDrawsItself() {
        browser.drawn(new SelfDrawingSvg()).open(CommentsSystem.model(), "");
        assertThat(browser.violations()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.threatdoc.tell.html.Browser#drawers")
    void selectsElementsOfTheDrawingByKeyboard(Drawer drawer) {
        browser.drawn(drawer).open(CommentsSystem.model(), "");
        browser.run("document.getElementById('find').focus()");
        tabTo(".canvas");
        tabTo(".canvas [data-element]");
        String first = String.valueOf(browser.active().getDomAttribute("data-element"));
        browser.active().sendKeys(Keys.ENTER);

        assertThat(browser.all("[data-element='" + first + "'].picked")).hasSize(1);
        assertThat(browser.find("#pick").getText()).contains("open finding");
    }

    /** Presses Tab until something has the focus; what is passed on the way can be seen to have it. */
    private void tabTo(String selector) {
        List<String> passed = new ArrayList<>();
        do {
            browser.active().sendKeys(Keys.TAB);
            passed.add(browser.active().getTagName());
            assertThat(passed).as("stops on the way to " + selector).hasSizeLessThan(60);
        } while (!matches(selector));
    }

    private boolean matches(String selector) {
        return (Boolean) browser.run("return document.activeElement.matches(arguments[0])", selector);
    }
}
