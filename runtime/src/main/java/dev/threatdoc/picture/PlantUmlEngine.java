package dev.threatdoc.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    /** A text as a picture. */
    static byte[] draw(String source, FileFormat format, String picture) throws NoFontException {
        Fonts.require(picture);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new SourceStringReader(source).outputImage(out, new FileFormatOption(format, false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
