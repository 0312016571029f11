package dev.threatdoc.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.testing.Hostile;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is left of texts that mean harm. */
class PlainTextTest {

    @Test
    void makesOneLineOfAnyText() {
        assertThat(PlainText.oneLine(" a\r\n\t b\u00A0\u2028c\u001B[2J\u202Ed\u200Fe\uD83D\uDE00 \uD800\uFFFE\u0085"))
                .isEqualTo("a b c[2Jde\uD83D\uDE00 \uFFFD\uFFFD");
    }

    @Test
    void keepsLines() {
        assertThat(PlainText.lines("  a\r\n\r\tb\u2067\n\n  c\u0000  ")).isEqualTo("  a\n\n b\n\n  c  ");
    }

    @Property
    void leavesNothingThatIsMoreThanItShows(@ForAll("names") String name) {
        String line = PlainText.oneLine(name);

        assertThat(line.codePoints())
                .noneMatch(PlainText::isDangerous)
                .noneMatch(PlainText::isNoCharacter)
                .noneMatch(c -> PlainText.isSpace(c) && c != ' ')
                .noneMatch(
                        c -> Character.getType(c) == Character.CONTROL || Character.getType(c) == Character.SURROGATE);
        assertThat(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(line);
        assertThat(PlainText.oneLine(line)).isEqualTo(line);
        assertThat(PlainText.oneLine(PlainText.lines(name))).isEqualTo(line);
    }

    @Provide
    Arbitrary<String> names() {
        return Hostile.names();
    }
}
