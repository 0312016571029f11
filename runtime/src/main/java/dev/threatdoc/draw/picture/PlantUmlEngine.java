package dev.threatdoc.draw.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;

/** Draws with the PlantUML library, in the profile in which it may read no file and no address. */
final class PlantUmlEngine {

    static {
        // Read once, when the library is first used.
        System.setProperty("PLANTUML_SECURITY_PROFILE", "SANDBOX");
    }

    private PlantUmlEngine() {}

    /**
     * A text as SVG. PNG is made of that: PlantUML's own is cut off at some size, without a word.
     *
     * @param picture what it will be, for the message where there is no font
     */
    static String svg(String source, String picture) throws NoFontException {
        Fonts.require(picture);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new SourceStringReader(source).outputImage(out, new FileFormatOption(FileFormat.SVG, false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
