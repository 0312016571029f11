package dev.threatdoc.draw.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.tell.diagram.DiagramOptions;
import dev.threatdoc.testing.CommentsSystem;
import dev.threatdoc.testing.Hostile;
import dev.threatdoc.testing.RandomSystem;
import dev.threatdoc.testing.ShopSystem;
import dev.threatdoc.testing.SmallSystem;
import dev.threatdoc.testing.Threats;
import dev.threatdoc.testing.tool.Needs;
import dev.threatdoc.testing.tool.Tool;
import dev.threatdoc.threat.analysis.Analysis;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Needs(Tool.FONTS)
final class PicturesTest {

    private static final Analysis COMMENTS = Threats.none(CommentsSystem.model());
    private static final DiagramOptions PLAIN = DiagramOptions.defaults();

    static Stream<String> names() {
        return Hostile.NAMES.stream();
    }

    @Test
    void drawsDataFlowsAsDotsInTheColoursOfTheDrawing() throws Exception {
        BufferedImage image =
                image(new PngPictures().dataFlow(ShopSystem.rated(true), new DiagramOptions(Set.of(), true)));

        assertThat(image.getWidth()).isBetween(2000, 6000);
        assertThat(colours(image))
                .contains(0xFFFFFF, 0xF2A57A, 0xFDC88F, 0xFEE3A8, 0xFFF3CC, 0xFFFCEB, 0x6E2102, 0x1B2733);
    }

    @Test
    void drawsSequencesAsDots() throws Exception {
        BufferedImage image = image(new PngPictures().sequence(COMMENTS, PLAIN));

        assertThat(image.getWidth()).isGreaterThan(800);
        assertThat(image.getRGB(0, 0) & 0xFFFFFF).isEqualTo(0xFFFFFF);
        assertThat(colours(image)).hasSizeGreaterThan(5);
    }

    @Test
    void drawsWhatIsLargeWhole() throws Exception {
        Analysis large = RandomSystem.of(3, 60, 300, 2, 2);

        BufferedImage flows = image(new PngPictures().dataFlow(large, PLAIN));

        assertThat((long) flows.getWidth() * flows.getHeight()).isBetween(20_000_000L, 25_000_000L);
        assertThat(colours(flows)).hasSizeGreaterThan(5);
    }

    @Test
    void drawsALongSequenceInParts() throws Exception {
        Analysis large = RandomSystem.of(3, 60, 100, 2, 2);
        int messages = large.model().flows().size();

        List<Picture> parts = new SvgPictures().sequence(large, PLAIN);

        int most = parts.size();
        assertThat(most).isGreaterThan(messages / 60);
        assertThat(parts)
                .extracting(Picture::fileName)
                .startsWith("seq.svg", "seq-2.svg")
                .endsWith("seq-" + most + ".svg")
                .doesNotHaveDuplicates();
        assertThat(parts.stream().mapToLong(p -> messages(text(p))).sum()).isEqualTo(messages);
        assertThat(parts).allSatisfy(p -> assertThat(messages(text(p))).isBetween(1L, 60L));
        assertThat(text(parts.get(1))).contains("(part 2 of " + most + ")");
        assertThat(image(new PngPictures().sequence(large, PLAIN).subList(0, 1)).getWidth())
                .isGreaterThan(2000);
    }

    /** How many messages are drawn, by their heads. */
    private static long messages(String svg) {
        return Pattern.compile("class=\"message\"").matcher(svg).results().count();
    }

    @Test
    void drawsSequencesAsSvg() throws Exception {
        List<Picture> pictures = new SvgPictures().sequence(COMMENTS, PLAIN);

        assertThat(pictures).singleElement().satisfies(p -> {
            assertThat(p.fileName()).isEqualTo("seq.svg");
            assertThat(text(p))
                    .contains("<svg", "Web Server", "User enters comments")
                    .doesNotContain("plantuml-src");
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void drawsAnyNameAndReadsNoFile(String name) throws Exception {
        Analysis analysis = Threats.none(SmallSystem.named(name));

        String sequence = text(new SvgPictures().sequence(analysis, PLAIN).get(0));
        assertThat(sequence).doesNotContain("<script", "<image", "href", "root:");
        assertThat(image(new PngPictures().dataFlow(analysis, PLAIN)).getWidth())
                .isGreaterThan(200);
    }

    private static String text(Picture picture) {
        return new String(picture.content(), StandardCharsets.UTF_8);
    }

    private static BufferedImage image(List<Picture> pictures) throws IOException {
        assertThat(pictures).hasSize(1);
        return ImageIO.read(new ByteArrayInputStream(pictures.get(0).content()));
    }

    private static Set<Integer> colours(BufferedImage image) {
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                colours.add(image.getRGB(x, y) & 0xFFFFFF);
            }
        }
        return colours;
    }
}
