package dev.threatdoc.draw.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.testing.Hostile;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class WrapTest {

    @Test
    void breaksBetweenWords() {
        assertThat(Wrap.lines("Card tokens and refunds of the last ten years", TextStyle.NAME, 150, 3))
                .containsExactly("Card tokens and", "refunds of the last ten", "years");
    }

    @Test
    void breaksALongWordWhereAPersonWould() {
        assertThat(Wrap.lines("com.example.OrderConfirmationMailSender", TextStyle.NAME, 150, 3))
                .containsExactly("com.example.Order", "ConfirmationMail", "Sender");
    }

    @Test
    void endsInAnEllipsisWhatDoesNotFit() {
        List<String> lines = Wrap.lines("one two three four five six seven eight nine", TextStyle.FLOW, 60, 2);

        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).endsWith("…");
    }

    @Property
    void keepsToItsPlace(@ForAll("names") String name) {
        List<String> lines = Wrap.lines(name, TextStyle.NAME, 100, 3);

        assertThat(lines)
                .hasSizeBetween(1, 3)
                .allSatisfy(l -> assertThat(TextStyle.NAME.width(l)).isLessThanOrEqualTo(100));
    }

    @Provide
    Arbitrary<String> names() {
        return Hostile.names();
    }

    @Test
    void cutsWhatIsFarTooLong() {
        for (String unit : List.of("a", "a ", "\u0301", "\uD83D\uDE00", ".")) {
            List<String> lines = Wrap.lines(unit.repeat(200_000), TextStyle.NAME, 100, 3);

            assertThat(lines).hasSizeBetween(1, 3);
            assertThat(lines.get(lines.size() - 1)).endsWith("…");
        }
    }
}
