package dev.threatdoc.draw.svg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.text.PlainText;
import dev.threatdoc.tell.diagram.DiagramOptions;
import dev.threatdoc.tell.diagram.Drawing;
import dev.threatdoc.testing.Hostile;
import dev.threatdoc.testing.RandomSystem;
import dev.threatdoc.testing.ShopSystem;
import dev.threatdoc.testing.SmallSystem;
import dev.threatdoc.testing.Threats;
import dev.threatdoc.threat.analysis.Analysis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page brings that draws itself. Where its script puts things, is looked at in a browser. */
final class SelfDrawingSvgTest {

    private static final DiagramOptions COLOURED = new DiagramOptions(Set.of(), true);
    private static final SelfDrawingSvg DRAWER = new SelfDrawingSvg();

    @Test
    void isTheSameEachTime() {
        Analysis shop = ShopSystem.rated(true);
        assertThat(DRAWER.drawings(shop, COLOURED)).isEqualTo(DRAWER.drawings(shop, COLOURED));
        assertThat(DRAWER.script()).isEqualTo(new SelfDrawingSvg().script());
    }

    /** The same parts in the same colours, so that whoever knows one drawing knows the other. */
    @Test
    void hasTheSamePartsAsADrawingWithPlaces() {
        Analysis shop = ShopSystem.rated(true);
        Svg unplaced = Svg.read(DRAWER.drawings(shop, COLOURED).get(0).svg());
        Svg placed = Svg.read(DfdSvg.render(shop, COLOURED, SvgForm.INLINE));

        assertThat(unplaced.texts()).containsExactlyInAnyOrderElementsOf(placed.texts());
        for (String part : List.of("data-element", "data-flow", "data-boundary")) {
            assertThat(values(unplaced, part)).isNotEmpty().isEqualTo(values(placed, part));
        }
        Set<String> classes = classes(unplaced);
        classes.remove("dfd-unplaced");
        // The script draws them where lines cross boundaries.
        classes.add("dfd-crossing");
        assertThat(classes).isEqualTo(classes(placed));
    }

    @Test
    void dividesALargeSystemLikeADrawingWithPlaces() {
        Analysis large = RandomSystem.of(3, 200, 300, 8, 2);
        List<Drawing> unplaced = DRAWER.drawings(large, DiagramOptions.defaults());
        List<Drawing> placed = DfdSvg.drawings(large, DiagramOptions.defaults(), SvgForm.INLINE);

        assertThat(unplaced)
                .hasSizeGreaterThan(1)
                .extracting(Drawing::name)
                .containsExactlyElementsOf(placed.stream().map(Drawing::name).toList());
        for (int i = 0; i < placed.size(); i++) {
            assertThat(values(Svg.read(unplaced.get(i).svg()), "href"))
                    .isEqualTo(values(Svg.read(placed.get(i).svg()), "href"));
        }
    }

    static Stream<String> names() {
        return Hostile.NAMES.stream().filter(n -> !PlainText.oneLine(n).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("names")
    @ValueSource(strings = {"</script><script>x", "<!--<script>", "a\u2028b\u2029c", "]]></svg>", "\" onload=\"x"})
    void holdsAnyNameAsAName(String name) {
        String drawing = DRAWER.drawings(Threats.none(SmallSystem.named(name)), COLOURED)
                .get(0)
                .svg();
        Svg svg = Svg.read(drawing);

        assertThat(drawing).doesNotContain("<script", "</script", "<!--", "\u2028", "\u2029");
        assertThat(svg.all("a")).isEmpty();
        assertThat(svg.attributes()).doesNotContain("style", "href", "onclick", "onload");
        assertThat(svg.all("title"))
                .anySatisfy(t -> assertThat(Svg.squeeze(t.getTextContent())).contains(Svg.squeeze(name) + "1,server"));
    }

    @Test
    void saysWhatIsTooLargeToBeDrawnInAPage() {
        assertThat(DRAWER.drawings(RandomSystem.of(1, 450, 10, 0, 1), COLOURED)
                        .get(0)
                        .svg())
                .contains("Not drawn: it has 450 elements and boundaries, more than 400.");
    }

    /** Nothing in it would end the element that it is in. */
    @Test
    void bringsASmallScript() throws IOException {
        assertThat(DRAWER.script()).hasSizeLessThan(60_000).doesNotContain("</script", "<!--");
        Path folder = Path.of("src", "main", "resources", "dev", "threatdoc", "draw", "svg", "script");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            SelfDrawingSvg.SCRIPTS.stream().map(s -> s + ".js").toList());
        }
    }

    private static Set<String> values(Svg svg, String attribute) {
        return svg.elements().stream()
                .map(e -> e.getAttribute(attribute))
                .filter(v -> !v.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> classes(Svg svg) {
        Set<String> classes = new TreeSet<>();
        svg.elements().forEach(e -> {
            classes.addAll(List.of(e.getAttribute("class").split(" ", -1)));
            String later = e.getAttribute("data-classes")
                    + (e.getAttribute("data-way").equals("forth") ? "" : " dfd-head-back");
            if (e.hasAttribute("data-classes")) {
                classes.addAll(List.of(later.split("[ |]", -1)));
            }
        });
        classes.remove("");
        return classes;
    }
}
