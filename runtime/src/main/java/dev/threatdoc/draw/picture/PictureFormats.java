package dev.threatdoc.draw.picture;

import java.util.List;
import java.util.Optional;

/** All formats of pictures that there are. */
public final class PictureFormats {

    /** A new one is one line here. */
    private static final List<PictureFormat> ALL = List.of(
            new SvgPictures(), new PngPictures(), new MermaidPictures(), new DotPictures(), new PlantUmlPictures());

    private PictureFormats() {}

    /** The format of that name. */
    public static Optional<PictureFormat> find(String name) {
        return ALL.stream().filter(f -> f.name().equals(name)).findFirst();
    }

    /** The names of all formats. */
    public static List<String> names() {
        return ALL.stream().map(PictureFormat::name).toList();
    }
}
