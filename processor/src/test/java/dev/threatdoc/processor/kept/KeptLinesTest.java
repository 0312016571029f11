package dev.threatdoc.processor.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What is kept reads as it was written, and what makes no sense is passed over. */
final class KeptLinesTest {

    private static List<String> read(String text) {
        List<String> names = new ArrayList<>();
        KeptLines.read(text, Map.of("name", c -> names.add(c.text() + c.number())));
        return names;
    }

    @Test
    void isALineForEachThingBelowAHeader() {
        assertThat(new KeptLines("Names.")
                        .add(Columns.of("name").add("a\tb\\").add(7))
                        .toString())
                .isEqualTo("# Names. Written by Threatdoc, at each compilation anew.\nname\ta\\tb\\\\\t7\n");
    }

    @Property
    void readsAnyTextAsItWasWritten(@ForAll String text, @ForAll List<String> texts) {
        Columns line = Columns.read(Columns.of(text).add(texts).add(true).toString());

        assertThat(line.text()).isEqualTo(text);
        assertThat(line.texts()).isEqualTo(texts);
        assertThat(line.flag()).isTrue();
    }

    @Test
    void passesOverWhatMakesNoSense() {
        assertThat(read("# Names.\n\nname\nname\ta\nname\tb\tx\nother\tc\t1\nname\td\t4\t5\n"))
                .containsExactly("d4");
    }
}
