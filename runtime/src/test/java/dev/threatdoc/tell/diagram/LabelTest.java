package dev.threatdoc.tell.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.text.PlainText;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class LabelTest {

    @Test
    void wrapsBetweenWords() {
        assertThat(Label.of("Card tokens and refunds of the last ten years"))
                .containsExactly("Card tokens and refunds", "of the last ten years");
    }

    @Test
    void cutsWordsThatAreLongerThanALine() {
        assertThat(Label.wrap("a com.example.Comments b", 10)).containsExactly("a", "com.exampl", "e.Comments", "b");
    }

    @Test
    void cutsBetweenCharactersAndNotInsideOfThem() {
        assertThat(Label.wrap("\uD83D\uDE00\uD83D\uDE01\uD83D\uDE02", 2))
                .containsExactly("\uD83D\uDE00\uD83D\uDE01", "\uD83D\uDE02");
    }

    @Test
    void makesOneSpaceOfAnyWhiteSpace() {
        assertThat(Label.of(" a\t\r\n b\u00A0\u2028c ")).containsExactly("a b c");
    }

    @Test
    void neverIsEmpty() {
        assertThat(Label.of("\u0000\u001B")).containsExactly("(no name)");
    }

    @Property
    void losesNothing(@ForAll String text) {
        List<String> lines = Label.wrap(text, 24);

        assertThat(lines)
                .allSatisfy(l -> assertThat(l.codePointCount(0, l.length())).isBetween(1, 24));
        String clean = PlainText.oneLine(text).replace(" ", "");
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(clean.isEmpty() ? "(noname)" : clean);
    }
}
