package dev.threatdoc.processor.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class OneLineTest {

    @Test
    void makesBlanksOfWhiteSpaceAndShowsWhatSteers() {
        assertThat(OneLine.of(" a\n\n b\u00A0c\u001B[2J\u202Ed\uD83D\uDE00 "))
                .isEqualTo("a b c\\u001B[2J\\u202Ed\uD83D\uDE00");
    }

    @Property
    void isOneLine(@ForAll String text) {
        assertThat(OneLine.of(text).codePoints().filter(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029))
                .isEmpty();
    }
}
