package dev.threatdoc.tell.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.testing.tool.Tool;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;

/** Draws with the PlantUML library, in the profile in which it may read nothing. */
final class PlantUml {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern REFERENCE = Pattern.compile("&#(\\d+);");

    static {
        // Read once, when the library is first used.
        System.setProperty("PLANTUML_SECURITY_PROFILE", "SANDBOX");
        System.setProperty("java.awt.headless", "true");
    }

    private PlantUml() {}

    /**
     * Draws the first diagram of a text; fails if there is more than one, or if it is none. Without a font there is no
     * drawing, and the test ends here.
     *
     * @param description what the library says that it has drawn, such as {@code (4 participants)}
     * @return all words of the picture, without any white space
     */
    static String words(String source, String description) {
        Tool.FONTS.require();
        try {
            SourceStringReader reader = new SourceStringReader(source);
            assertThat(reader.getBlocks()).as(source).hasSize(1);
            ByteArrayOutputStream svg = new ByteArrayOutputStream();
            String drawn = reader.outputImage(svg, new FileFormatOption(FileFormat.SVG))
                    .getDescription();
            assertThat(drawn).as(source).isEqualTo(description);
            String picture = svg.toString(StandardCharsets.UTF_8);
            assertThat(picture).doesNotContain("<script", "href", "<image", "root:");
            return words(picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(String svg) {
        String text = TAG.matcher(svg.replaceAll("(?s)<\\?plantuml.*?\\?>|<style.*?</style>|<title.*?</title>", ""))
                .replaceAll("");
        String decoded = REFERENCE
                .matcher(text)
                .replaceAll(r -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(r.group(1)))));
        return decoded.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replaceAll("[\\s\\p{Z}]+", "");
    }
}
