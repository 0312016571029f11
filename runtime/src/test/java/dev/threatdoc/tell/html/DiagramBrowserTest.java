package dev.threatdoc.tell.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.tell.diagram.Drawer;
import dev.threatdoc.testing.CommentsSystem;
import dev.threatdoc.testing.RandomSystem;
import dev.threatdoc.testing.tool.Needs;
import dev.threatdoc.testing.tool.Tool;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The data-flow diagram in a real browser: selecting, finding, zooming, moving, and the drawings of a large system. */
@Needs(Tool.BROWSER)
@ParameterizedClass
@MethodSource("dev.threatdoc.tell.html.Browser#drawers")
final class DiagramBrowserTest {

    private final Drawer drawer;
    private Browser browser;

    DiagramBrowserTest(Drawer drawer) {
        this.drawer = drawer;
    }

    @BeforeEach
    void start() throws IOException {
        browser = Browser.shared().drawn(drawer);
    }

    @AfterEach
    void nothingIsComplainedOf() {
        browser.width(0);
        browser.checkThatNothingIsComplainedOf();
    }

    @Test
    void leadsFromTheDrawingToTheFindingsAndBack() {
        browser.open(CommentsSystem.model(), "#diagram");
        browser.mouse()
                .moveToElement(browser.find("[data-element='web-server'] rect"))
                .click()
                .perform();
        assertThat(browser.find("#pick").getText()).contains("Web Server", "open findings");

        browser.find("#pick a").click();
        browser.await("return location.hash === '#f=item=web-server'");
        assertThat(browser.shown()).isPositive();

        browser.click("#results details.finding > summary");
        browser.run("[...document.querySelectorAll('#results .actions a')]"
                + ".find(a => a.textContent === 'Show in the diagram').click()");
        assertThat(browser.all("[data-element='web-server'].picked")).hasSize(1);
    }

    @Test
    void selectsFlowsAndBoundaries() {
        browser.open(CommentsSystem.model(), "");
        WebElement flow = browser.find("[data-flow='flow/user-enters-comments flow/comments-saved'] .dfd-hit");
        browser.run("arguments[0].dispatchEvent(new MouseEvent('click', {bubbles: true}))", flow);
        assertThat(browser.find("#pick").getText()).contains("User enters comments (*)", "Comments saved (*)");

        WebElement boundary = browser.find("[data-boundary='boundary/web-db'] rect");
        browser.run("arguments[0].dispatchEvent(new MouseEvent('click', {bubbles: true}))", boundary);
        assertThat(browser.find("#pick").getText()).startsWith("Web/DB: ");
    }

    @Test
    void findsByName() {
        browser.open(CommentsSystem.model(), "");
        browser.find("#find").sendKeys("web");
        assertThat(browser.find("#pick").getText()).isEqualTo("3 places");
        browser.find("#find").sendKeys(" server");
        assertThat(browser.find("#pick").getText()).startsWith("Web Server: ");
    }

    @Test
    void isSeenAsAWholeAtFirst() {
        browser.open(CommentsSystem.model(), "");
        assertThat(width()).isLessThanOrEqualTo(viewBox()[0]);
        assertThat(browser.run("const frame = document.querySelector('.canvas');"
                        + "return [frame.scrollHeight - frame.clientHeight, frame.scrollWidth - frame.clientWidth,"
                        + " frame.clientHeight < innerHeight]"))
                .isEqualTo(List.of(0L, 0L, true));
    }

    @Test
    void showsABoxWithItsFlowsAndLetsTheRestStepBack() {
        browser.open(CommentsSystem.model(), "");
        browser.run(
                "document.querySelector(\"[data-element='user']\").dispatchEvent(new Event('focusin', {bubbles: true}))");
        assertThat(browser.all(".lighting [data-flow].lit")).hasSize(1);
        assertThat(browser.all(".lighting [data-element].lit")).hasSize(2);
        browser.run(
                "document.querySelector(\"[data-element='user']\").dispatchEvent(new Event('focusout', {bubbles: true}))");
        assertThat(browser.all(".lighting")).isEmpty();
    }

    @Test
    void beginsAtTheTopWithSomethingInSight() {
        browser.width(375);
        browser.open(RandomSystem.of(7, 25, 45, 4, 4), "");

        assertThat(browser.run("const frame = document.querySelector('.canvas').getBoundingClientRect();"
                        + "const boxes = [...document.querySelectorAll('.canvas [data-element]')]"
                        + ".map(e => e.getBoundingClientRect());"
                        + "const top = Math.min(...boxes.map(b => b.top));"
                        + "return boxes.some(b => b.top < top + 1 && b.left >= frame.left && b.right <= frame.right)"))
                .isEqualTo(true);
    }

    @Test
    void zoomsAndMoves() {
        browser.open(CommentsSystem.model(), "#diagram");
        long natural = viewBox()[0];
        long fitted = width();
        browser.click("#zoom-in");
        assertThat(width()).isBetween(Math.round(fitted * 1.24), Math.round(fitted * 1.26));
        browser.click("#zoom-fit");
        assertThat(width()).isEqualTo(fitted).isLessThan(natural);

        WebElement frame = browser.find(".canvas");
        browser.run("arguments[0].focus({preventScroll: true})", frame);
        for (int i = 0; i < 9; i++) {
            frame.sendKeys("+");
        }
        assertThat(width()).isGreaterThan(1280);
        long left = scrolled();
        browser.mouse()
                .moveToElement(frame)
                .clickAndHold()
                .moveByOffset(-100, 0)
                .release()
                .perform();
        assertThat(scrolled()).isEqualTo(left + 100);
        assertThat(browser.find("#pick").getText()).as("a move selects nothing").startsWith("Select something");
        frame.sendKeys(Keys.ARROW_LEFT);
        browser.await("return Math.round(document.querySelector('.canvas').scrollLeft) < " + (left + 100));
        frame.sendKeys("0");
        assertThat(width()).isLessThan(natural);
    }

    @Test
    void leadsFromTheOverviewOfALargeSystemToItsParts() {
        browser.open(RandomSystem.of(7, 130, 200, 12, 3), "");
        assertThat(browser.find("figure.drawing:not([hidden])").getDomAttribute("id"))
                .isEqualTo("dfd");

        String part = browser.find("#dfd a").getDomAttribute("href").substring(1);
        browser.run("document.querySelector('#dfd a').dispatchEvent(new MouseEvent('click', {bubbles: true}))");
        browser.await("return document.querySelector('figure.drawing:not([hidden])').id === '" + part + "'");
        assertThat(browser.all("figure.drawing:not([hidden])")).hasSize(1);

        browser.run("document.querySelector('#" + part + " figcaption a').click()");
        browser.await("return document.querySelector('figure.drawing:not([hidden])').id === 'dfd'");
    }

    private long[] viewBox() {
        String[] numbers = String.valueOf(browser.find(".canvas svg").getDomAttribute("viewBox"))
                .split(" ", -1);
        return new long[] {Long.parseLong(numbers[2]), Long.parseLong(numbers[3])};
    }

    private long width() {
        return browser.number("return Number(document.querySelector('.canvas svg').getAttribute('width'))");
    }

    private long scrolled() {
        return browser.number("return Math.round(document.querySelector('.canvas').scrollLeft)");
    }
}
