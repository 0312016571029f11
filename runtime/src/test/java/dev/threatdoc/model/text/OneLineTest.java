package dev.threatdoc.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class OneLineTest {

    @Test
    void makesBlanksOfWhiteSpaceAndShowsWhatSteers() {
        assertThat(OneLine.of(" a\n\n b\u00A0c\u001B[2J\u202Ed\uD83D\uDE00 "))
                .isEqualTo("a b c\\u001b[2J\\u202ed\uD83D\uDE00");
    }

    @Test
    void keepsEachCharacterOfAName() {
        assertThat(OneLine.exactly(" a  b\n\u001B\u2028\u202E")).isEqualTo(" a  b\\u000a\\u001b\\u2028\\u202e");
    }

    @Property
    void isOneLine(@ForAll String text) {
        for (String line : new String[] {OneLine.of(text), OneLine.exactly(text)}) {
            assertThat(line.codePoints().filter(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029))
                    .isEmpty();
        }
    }
}
