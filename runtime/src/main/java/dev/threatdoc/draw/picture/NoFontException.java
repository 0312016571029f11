package dev.threatdoc.draw.picture;

/** A picture cannot be drawn because Java finds no font on this machine. */
public final class NoFontException extends Exception {

    private static final long serialVersionUID = 1L;

    NoFontException(String picture) {
        super(picture + " needs a font, and Java finds none on this machine; install one, such as the packages"
                + " fontconfig and fonts-dejavu-core, or take dfd.svg, which needs none");
    }
}
