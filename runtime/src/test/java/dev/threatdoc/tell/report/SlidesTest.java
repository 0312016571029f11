package dev.threatdoc.tell.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.text.PlainText;
import dev.threatdoc.testing.AnsweredSystem;
import dev.threatdoc.testing.Golden;
import dev.threatdoc.testing.Hostile;
import dev.threatdoc.testing.Rendered;
import dev.threatdoc.testing.Sample;
import dev.threatdoc.testing.SmallSystem;
import dev.threatdoc.testing.Threats;
import java.util.LinkedHashSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class SlidesTest {

    @Test
    void tellsTheStoryOfASystem() {
        Golden.check(
                SlidesTest.class, "answered.md", Slides.render(AnsweredSystem.analysis(), "flowchart TB\n  a --> b\n"));
    }

    @Test
    void hasNoEmptySlides() {
        assertThat(slides(Slides.render(Threats.none(new Sample().model()), "flowchart TB\n")))
                .hasSize(4)
                .noneMatch(String::isBlank);
    }

    @Property(tries = 200)
    void keepsAnyNameOnItsSlide(@ForAll("names") String name) {
        String plain = Slides.render(Threats.none(SmallSystem.named("Plain")), "flowchart TB\n");
        String deck = Slides.render(Threats.none(SmallSystem.named(name)), "flowchart TB\n");

        assertThat(slides(deck)).hasSameSizeAs(slides(plain));
        // What reveal.js would keep from the audience.
        assertThat(deck).doesNotContainPattern("(?mi)^\\s*notes?:").doesNotContain("<!--");
        // A description of several lines is one of several quotes.
        assertThat(new LinkedHashSet<>(Rendered.tags(deck))).isEqualTo(new LinkedHashSet<>(Rendered.tags(plain)));
        // What keeps a name from doing something is not seen.
        assertThat(Rendered.text(deck).replace("\u2060", "")).contains(PlainText.oneLine(name));
    }

    @Provide
    Arbitrary<String> names() {
        return Hostile.names().filter(n -> !PlainText.oneLine(n).isEmpty());
    }

    /** As reveal-md takes them apart, the block with its settings left out. */
    private static String[] slides(String deck) {
        return deck.replaceFirst("(?s)^---\n.*?\n---\n", "").split("\r?\n---\r?\n", -1);
    }
}
