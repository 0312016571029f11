package dev.threatdoc.draw.svg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.draw.layout.TextStyle;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.tell.diagram.DiagramOptions;
import dev.threatdoc.tell.diagram.DiffView;
import dev.threatdoc.tell.diagram.Drawing;
import dev.threatdoc.testing.CommentsSystem;
import dev.threatdoc.testing.Golden;
import dev.threatdoc.testing.Hostile;
import dev.threatdoc.testing.RandomSystem;
import dev.threatdoc.testing.Sample;
import dev.threatdoc.testing.ShopSystem;
import dev.threatdoc.testing.SmallSystem;
import dev.threatdoc.testing.Threats;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

final class DfdSvgTest {

    private static final DiagramOptions PLAIN = DiagramOptions.defaults();
    private static final DiagramOptions COLOURED = new DiagramOptions(Set.of(), true);
    private static final Analysis COMMENTS = Threats.none(CommentsSystem.model());

    static Stream<String> names() {
        return Hostile.NAMES.stream();
    }

    @Test
    void drawsTheComments() {
        Golden.check(DfdSvgTest.class, "comments.svg", DfdSvg.render(COMMENTS, PLAIN, SvgForm.STANDALONE));
    }

    @Test
    void drawsTheShopWithItsRisks() {
        Golden.check(DfdSvgTest.class, "shop.svg", DfdSvg.render(ShopSystem.rated(true), COLOURED, SvgForm.STANDALONE));
    }

    @ParameterizedTest
    @EnumSource(SvgForm.class)
    void drawsTheSameTwice(SvgForm form) {
        Locale before = Locale.getDefault();
        String first = DfdSvg.render(ShopSystem.rated(true), COLOURED, form);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(DfdSvg.render(ShopSystem.rated(true), COLOURED, form)).isEqualTo(first);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void showsAnyNameAsAName(String name) {
        Analysis analysis = Threats.none(SmallSystem.named(name));
        for (SvgForm form : SvgForm.values()) {
            Svg svg = Svg.read(DfdSvg.render(analysis, COLOURED, form));

            assertThat(svg.all("script")).isEmpty();
            assertThat(svg.all("a")).isEmpty();
            assertThat(svg.all("image")).isEmpty();
            assertThat(svg.attributes()).doesNotContain("style", "href", "onclick", "onload");
            String shown = Svg.squeeze(name);
            assertThat(svg.all("title"))
                    .anySatisfy(t -> assertThat(Svg.squeeze(t.getTextContent())).contains(shown + "1,server"));
            // In a page, the label of a flow is enough where it says all.
            assertThat(svg.all("g"))
                    .filteredOn(g -> g.hasAttribute("data-flow"))
                    .anySatisfy(t -> assertThat(Svg.squeeze(t.getTextContent())).contains(shown));
        }
    }

    @Test
    void leavesStylesAndColoursToThePageThatItIsIn() {
        String drawing = DfdSvg.render(COMMENTS, COLOURED, SvgForm.INLINE);
        Svg svg = Svg.read(drawing);

        assertThat(drawing).startsWith("<svg ").doesNotContain("<style", "<?xml", "#fff", " id=");
        assertThat(svg.all("g"))
                .filteredOn(g -> g.hasAttribute("data-element"))
                .allSatisfy(g -> {
                    assertThat(Svg.below(g, "title")).hasSize(1);
                })
                .extracting(g -> g.getAttribute("data-element"))
                .containsExactlyInAnyOrder("user", "web-server", "sql-database", "cleandbevery6hours");
        assertThat(svg.all("g"))
                .filteredOn(g -> g.hasAttribute("data-flow"))
                .extracting(g -> g.getAttribute("data-flow"))
                .contains("flow/user-enters-comments flow/comments-saved");
        assertThat(svg.all("g"))
                .filteredOn(g -> g.hasAttribute("data-boundary"))
                .extracting(g -> g.getAttribute("data-boundary"))
                .containsExactlyInAnyOrder("boundary/user-web", "boundary/web-db");
        Set<String> classes = new HashSet<>();
        svg.elements()
                .forEach(e -> classes.addAll(List.of(e.getAttribute("class").split(" ", -1))));
        classes.remove("");
        assertThat(classes).allMatch(c -> c.startsWith("dfd"));
    }

    @Test
    void explainsOnlyTheSignsThatOccur() {
        assertThat(legend(DfdSvg.render(COMMENTS, PLAIN, SvgForm.STANDALONE)))
                .containsExactly(
                        "actor",
                        "server",
                        "datastore",
                        "lambda",
                        "trust boundary",
                        "crosses a trust boundary",
                        "request and response",
                        "one way",
                        "out of scope");
        assertThat(legend(DfdSvg.render(Threats.none(new Sample().model()), COLOURED, SvgForm.STANDALONE)))
                .isEmpty();
    }

    @Test
    void dividesALargeSystemAndLinksItsParts() {
        List<Drawing> drawings = DfdSvg.drawings(RandomSystem.of(3, 200, 300, 8, 2), PLAIN, SvgForm.STANDALONE);
        Set<String> files = new HashSet<>();
        drawings.forEach(d -> files.add(d.name() + ".svg"));

        assertThat(files).hasSameSizeAs(drawings).hasSizeGreaterThan(3);
        assertThat(drawings.get(0).name()).isEqualTo("dfd");
        for (Drawing drawing : drawings) {
            List<Element> links = Svg.read(drawing.svg()).all("a");
            assertThat(links).isNotEmpty().allSatisfy(a -> assertThat(files).contains(a.getAttribute("href")));
        }
        assertThat(DfdSvg.drawings(RandomSystem.of(3, 200, 300, 8, 2), PLAIN, SvgForm.INLINE))
                .allSatisfy(d -> assertThat(Svg.read(d.svg()).all("a"))
                        .allSatisfy(a -> assertThat(a.getAttribute("href")).startsWith("#dfd")));
    }

    @Test
    void keepsALongTitleOnThePaper() {
        String name = "The system that books, bills and ships what customers of all our brands have ordered anywhere";
        Analysis analysis = Threats.none(SmallSystem.named(name));

        String drawing = DfdSvg.render(analysis, PLAIN, SvgForm.STANDALONE);

        double width = Double.parseDouble(drawing.replaceAll("(?s).*<svg [^>]*? width=\"([0-9.]+)\".*", "$1"));
        List<String> lines = Svg.read(drawing).all("text").stream()
                .filter(t -> t.getAttribute("class").equals("dfd-text-title"))
                .map(Element::getTextContent)
                .toList();
        assertThat(String.join(" ", lines)).isEqualTo(name);
        assertThat(lines)
                .hasSizeGreaterThan(1)
                .allSatisfy(l -> assertThat(TextStyle.TITLE.width(l)).isLessThan(width - 40));
    }

    @Test
    void showsWhatHasChanged() {
        Sample then = new Sample()
                .element(Kinds.SERVER, "Web")
                .element(Kinds.SERVER, "Old")
                .flow("Ask", "Web", "Old");
        Sample now = new Sample()
                .element(Kinds.SERVER, "Web")
                .element(Kinds.SERVER, "New")
                .flow("Tell", "Web", "New");
        String drawing = DfdSvg.render(
                Threats.none(now.model()),
                new DiagramOptions(new DiffView(Threats.none(then.model())), false),
                SvgForm.STANDALONE);

        assertThat(Svg.read(drawing).texts()).contains("server · added", "server · removed", "server");
        assertThat(legend(drawing)).contains("added", "removed").doesNotContain("riskier");
    }

    private static List<String> legend(String drawing) {
        return Svg.read(drawing).all("g").stream()
                .filter(g -> g.getAttribute("class").equals("dfd-legend"))
                .flatMap(g -> Svg.below(g, "text").stream())
                .map(Element::getTextContent)
                .toList();
    }
}
