package dev.threatdoc.draw.picture;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** Finds out whether Java can draw text here. */
final class Fonts {

    private Fonts() {}

    /**
     * Does nothing where there is a font.
     *
     * @param picture what needs it, for the message
     * @throws NoFontException where there is none
     */
    static void require(String picture) throws NoFontException {
        BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 10));
            if (graphics.getFontMetrics().stringWidth("font") <= 0) {
                throw new NoFontException(picture);
            }
        } catch (RuntimeException | LinkageError | InternalError e) {
            // Without fontconfig or a font, Java's own classes fail in these ways, each version in another.
            throw new NoFontException(picture);
        } finally {
            graphics.dispose();
        }
    }
}
