package dev.threatdoc.tell.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.testing.tool.Needs;
import dev.threatdoc.testing.tool.Tool;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The small form of parts of a large page, and what the page's script makes of it. */
final class PackedTest {

    @Test
    void isSeveralTimesSmallerForWhatRepeatsItself() {
        String markup = IntStream.range(0, 500)
                .mapToObj(i -> "<tr><td><a href=\"#item-e" + i + "\">e" + i + "</a></td><td>Server</td></tr>\n")
                .collect(Collectors.joining());

        assertThat(Packed.of(markup).length()).isLessThan(markup.length() / 3);
    }

    @Test
    void packsOnlyWhatIsMarked() {
        assertThat(Packed.parts("a" + Packed.OPEN + "b" + Packed.CLOSE + "c"))
                .isEqualTo("a<script type=\"text/plain\" class=\"packed\" data-length=\"1\">b</script>c");
    }

    @Test
    @Needs(Tool.BROWSER)
    void comesBackAsItWas() throws IOException {
        Browser browser = Browser.shared();
        browser.show("<!doctype html><title>t</title>", "");
        Random random = new Random(7);
        List<String> words =
                List.of("<li>", "~", "~~", "&lt;script", "\uD83D\uDE00", "\uD83D\uDE01", "é", "e", "\n", "</li>");
        for (int i = 0; i < 40; i++) {
            String text = random.ints(random.nextInt(400), 0, words.size())
                    .mapToObj(words::get)
                    .collect(Collectors.joining());
            assertThat(browser.run(
                            PageResource.text("script/unpack.js") + "return unpack(arguments[0], arguments[1])",
                            Packed.of(text),
                            text.length()))
                    .isEqualTo(text);
        }
    }
}
