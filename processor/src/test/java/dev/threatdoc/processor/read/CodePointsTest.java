package dev.threatdoc.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class CodePointsTest {

    @Test
    void putsTheBasicPlaneFirst() {
        assertThat("\uD83D\uDE00").isLessThan("\uFFEE");
        assertThat(CodePoints.ORDER.compare("\uD83D\uDE00", "\uFFEE")).isPositive();
    }

    @Property
    void isThatOfTheCodePoints(@ForAll String a, @ForAll String b) {
        int expected = Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

        assertThat(Integer.signum(CodePoints.ORDER.compare(a, b))).isEqualTo(Integer.signum(expected));
    }
}
