package dev.threatdoc.draw.picture;

import dev.threatdoc.tell.diagram.DiagramOptions;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.List;

/** A format in which pictures are written. */
public interface PictureFormat {

    /** How people ask for it, which is the end of its files' names too, such as {@code svg}. */
    String name();

    /**
     * The data-flow diagram: one picture, or for a large system the overview and one for the inside of each boundary.
     *
     * @throws NoFontException if it needs a font and there is none
     */
    List<Picture> dataFlow(Analysis analysis, DiagramOptions options) throws NoFontException;

    /**
     * The sequence diagram: one picture, or for a long one a picture of each part; none in a format that cannot hold
     * it.
     *
     * @throws NoFontException if it needs a font and there is none
     */
    List<Picture> sequence(Analysis analysis, DiagramOptions options) throws NoFontException;
}
